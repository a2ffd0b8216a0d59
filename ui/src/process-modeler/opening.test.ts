import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { measures, model } from './drawn.testing';
import { button, editing, heard, items, named, openFile, said, type Editor } from './editor.testing';

vi.mock('diagram-js-minimap', () => ({ default: { minimap: ['value', { toggle() {}, isOpen: () => false }] } }));

const theirs = (name: string) => readFileSync(join(import.meta.dirname, 'theirs', `${name}.bpmn`), 'utf8');
const told = (editor: Editor) => editor.shadowRoot!.querySelector<HTMLElement>('.theirs')!;
const asked = (editor: Editor) => vi.waitFor(() => expect(told(editor).hidden).toBe(false));

beforeAll(measures);
afterEach(() => document.body.replaceChildren());

describe('a file', () => {
  it('of ours is open at once, under the name of the process that is edited', async () => {
    const editor = await editing('improvement-action');
    const changed = heard(editor, 'model-changed');
    openFile(editor, 'mine.bpmn', model('consent'));
    expect((await changed).detail.xml).toContain('<bpmn:process id="improvement-action"');
    expect(said(editor)).toBe('“mine.bpmn” is open.');
    expect(told(editor).hidden).toBe(true);
  });

  it('of another program is told about before it takes the place of the draft', async () => {
    const editor = await editing('improvement-action');
    const changed = vi.fn();
    editor.addEventListener('model-changed', changed);
    const before = items(editor).length;
    openFile(editor, 'odd.bpmn', theirs('odd-prefixes'));
    await asked(editor);
    expect(told(editor).textContent).toContain('The part “ns0:wobble”, in “Étape unique”.');
    expect(editor.shadowRoot!.activeElement).toBe(told(editor).querySelector('h2'));
    button(editor, 'Keep the draft as it is').click();
    expect(told(editor).hidden).toBe(true);
    expect(items(editor)).toHaveLength(before);
    expect(changed).not.toHaveBeenCalled();
  });

  it('can be opened without what cannot run', async () => {
    const editor = await editing('improvement-action');
    openFile(editor, 'pools.bpmn', theirs('two-pools'));
    await asked(editor);
    const changed = heard(editor, 'model-changed');
    button(editor, 'Open it without what cannot run').click();
    const { xml } = (await changed).detail;
    expect(xml).toMatch(/<bpmn:process id="improvement-action" isExecutable="true"/);
    expect(xml).not.toMatch(/collaboration|laneSet|Process_lab/);
    expect(named(editor, 'Take a sample')).toBeDefined();
  });

  it('that was opened with everything can still be rid of what cannot run', async () => {
    const editor = await editing('improvement-action');
    openFile(editor, 'pools.bpmn', theirs('two-pools'));
    await asked(editor);
    button(editor, 'Open it with all that can be kept').click();
    await vi.waitFor(() => expect(button(editor, 'Take them out')).toBeDefined());
    expect(editor.xml).toMatch(/collaboration[^]*laneSet/);
    const changed = heard(editor, 'model-changed');
    button(editor, 'Take them out').click();
    expect((await changed).detail.xml).not.toMatch(/collaboration|laneSet/);
    await vi.waitFor(() => expect(button(editor, 'Take them out')).toBeUndefined());
  });

  it('is read in the encoding in which it was written', async () => {
    const editor = await editing('improvement-action');
    const latin = model('improvement-action')
      .replace('UTF-8', 'ISO-8859-1')
      .replace('Study what happened', 'Caf\u00e9');
    const bytes = Uint8Array.from(latin.replace(/[^\u0000-\u00ff]/g, '-'), (letter) => letter.charCodeAt(0));
    openFile(editor, 'latin.bpmn', bytes);
    await vi.waitFor(() => expect(named(editor, 'Café')).toBeDefined());
  });

  it('that is none leaves the draft as it was and says why', async () => {
    const editor = await editing('improvement-action');
    const failed = heard(editor, 'import-failed');
    openFile(editor, 'photo.bpmn', 'not a process');
    expect((await failed).detail.message).toContain('not a BPMN process');
    await vi.waitFor(() => expect(named(editor, 'Study what')).toBeDefined());
  });
});
