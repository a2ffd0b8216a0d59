import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { model } from '../drawn.testing';
import { looked, notRunnable, seen, untold } from './round-trip.testing';

const FOLDER = join(import.meta.dirname, '../theirs');
const FILES = readdirSync(FOLDER);
const text = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

describe.each(FILES)('%s of another program', (file) => {
  it('is saved with all that it says after a step is renamed, except for what was told', async () => {
    const xml = text(file);
    expect(await untold(xml, await seen(xml))).toEqual([]);
  });

  it('opens without what cannot run here, and with nothing more to take out', async () => {
    const theirs = await seen(text(file));
    expect(theirs.refused.length + theirs.steps.length).toBeGreaterThan(0);
    expect(await notRunnable(theirs)).toEqual([]);
  });
});

describe('what is told of a file', () => {
  it('names parts that are lost with their place, and remarks', async () => {
    const { lost } = await seen(text('odd-prefixes.bpmn'));
    expect(lost).toContain('The part “ns4:loose”, in “Check your choices”.');
    expect(lost).toContain('The part “ns0:wobble”, in “Étape unique”.');
    expect(lost).toContain('The setting default “nowhere”, which names nothing in the file, in “Étape unique”.');
    expect(lost).toContain('A remark in the file: “Written by hand in the canteen”.');
  });

  it('names pools, lanes and other processes that cannot run', async () => {
    const { refused, runnable } = await seen(text('two-pools.bpmn'));
    expect(refused.join(' ')).toMatch(/Pools, and messages between them.*Lanes, in.*Another process, in/);
    expect(runnable).toContain('bpmnElement="consent"');
    expect(runnable).not.toMatch(/Participant_|Lane_|Event_sample|Flow_sample/);
    expect(runnable).toContain('Activity_take');
  });

  it('is nothing for one of our own models', async () => {
    const { lost, refused, steps } = await seen(model('consent'));
    expect([...lost, ...refused, ...steps]).toEqual([]);
  });

  it('keeps the name of the process whose place it takes, and tells what it was called', async () => {
    const xml = model('clinician-review');
    const { another, whole } = await seen(xml);
    expect(another).toEqual({ id: 'clinician-review', name: 'Clinician review' });
    expect(whole).toMatch(/<bpmn:process id="consent" name="Check your choices"/);
  });

  it('may call the same process by a new name', async () => {
    const xml = model('consent').replace(/(<bpmn:process id="consent" name=)"[^"]*"/, '$1"Ask again"');
    const { another, whole } = await seen(xml);
    expect(another).toBeUndefined();
    expect(whole).toContain('name="Ask again"');
  });

  it('is nothing at all where there is no XML', async () => {
    expect(await looked('nonsense <')).toBeInstanceOf(Error);
  });
});
