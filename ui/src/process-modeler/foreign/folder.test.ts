import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { whyNotOpened } from '../parts/unopened';
import { looked, notRunnable, untold } from './round-trip.testing';

// Goes over models that others drew and that may not be kept here, such as the interchange files of the BPMN working
// group: FAIRLIGHT_THEIR_MODELS=/a/folder npx vitest run folder
const FOLDER = process.env.FAIRLIGHT_THEIR_MODELS;
const FILES = FOLDER ? readdirSync(FOLDER).filter((name) => /\.(bpmn|xml)$/.test(name)) : [];
const LONGEST = 5000;

describe.skipIf(!FOLDER)('a model of a folder', () => {
  // The library tells of each thing that it does not draw.
  beforeAll(() => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(console, 'warn').mockReturnValue();
  });

  it.for(FILES)('%s opens without losing anything unsaid, or it is said why not', async (name) => {
    const xml = readFileSync(join(FOLDER!, name), 'utf8');
    const start = performance.now();
    const theirs = await looked(xml);
    expect(performance.now() - start).toBeLessThan(LONGEST);
    if (theirs instanceof Error) {
      expect(whyNotOpened(name, xml, theirs)).not.toContain('may be damaged');
      return;
    }
    expect(await untold(xml, theirs)).toEqual([]);
    expect(await notRunnable(theirs)).toEqual([]);
  });
});
