import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { measures, model } from './drawn.testing';
import { button, editing, heard, items, named, openFile, said, type Editor } from './editor.testing';

vi.mock('diagram-js-minimap', () => ({ default: { minimap: ['value', { toggle() {}, isOpen: () => false }] } }));

const theirs = (name: string) => readFileSync(join(import.meta.dirname, 'theirs', `${name}.bpmn`), 'utf8');
const told = (editor: Editor) => editor.shadowRoot!.querySelector<HTMLElement>('.theirs')!;
const apology = (editor: Editor) => editor.shadowRoot!.querySelector<HTMLElement>('.apology')!;
const asked = (editor: Editor) => vi.waitFor(() => expect(told(editor).hidden).toBe(false));

beforeAll(measures);
afterEach(() => document.body.replaceChildren());

describe('a file', () => {
  it('of the same process is open at once', async () => {
    const editor = await editing('improvement-action');
    const changed = heard(editor, 'model-changed');
    openFile(editor, 'mine.bpmn', model('improvement-action').replace('Study what happened', 'Study it'));
    expect((await changed).detail.xml).toContain('Study it');
    expect(said(editor)).toBe('“mine.bpmn” is open.');
    expect(told(editor).hidden).toBe(true);
  });

  it('of another process of ours is named, and takes the place of this one only when asked to', async () => {
    const editor = await editing('improvement-action');
    openFile(editor, 'mine.bpmn', model('consent'));
    await asked(editor);
    expect(told(editor).textContent).toContain('“mine.bpmn” is another process');
    expect(told(editor).textContent).toContain('It is “Check your choices”.');
    const changed = heard(editor, 'model-changed');
    button(editor, 'Open it here all the same').click();
    expect((await changed).detail.xml).toContain('<bpmn:process id="improvement-action" name="Improvement action"');
    expect(said(editor)).toContain('here it takes the place of “Improvement action”');
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
    expect(xml).toMatch(/<bpmn:process id="improvement-action"[^>]* name="Improvement action"/);
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

  it('that is none leaves the draft as it was and says why, until another one is chosen', async () => {
    const editor = await editing('improvement-action');
    openFile(editor, 'photo.bpmn', 'not a process');
    await vi.waitFor(() => expect(apology(editor).hidden).toBe(false));
    expect(apology(editor).textContent).toContain('“photo.bpmn” is not a BPMN process');
    expect(named(editor, 'Study what')).toBeDefined();
    openFile(editor, 'odd.bpmn', theirs('odd-prefixes'));
    await asked(editor);
    expect(apology(editor).hidden).toBe(true);
  });

  it('that is cut off says so, until the draft is changed', async () => {
    const editor = await editing('improvement-action');
    openFile(editor, 'torn.bpmn', model('consent').slice(0, 3000));
    await vi.waitFor(() => expect(apology(editor).textContent).toContain('“torn.bpmn” is damaged or cut off'));
    const changed = heard(editor, 'model-changed');
    editor.setStep('plan-improvement', { name: 'Plan it' });
    await changed;
    expect(apology(editor).hidden).toBe(true);
  });

  it('without a picture says so and leaves the draft as it was', async () => {
    const editor = await editing('improvement-action');
    openFile(editor, 'bare.bpmn', model('improvement-action').replace(/<bpmndi:BPMNDiagram[^]*BPMNDiagram>/, ''));
    await vi.waitFor(() => expect(apology(editor).textContent).toContain('“bare.bpmn” has no picture'));
    await vi.waitFor(() => expect(named(editor, 'Study what')).toBeDefined());
  });
});
