import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { measures, model } from './drawn.testing';
import { button, chosen, editing, field, heard, items, named, press } from './editor.testing';

vi.mock('diagram-js-minimap', () => ({ default: { minimap: ['value', { toggle() {}, isOpen: () => false }] } }));

beforeAll(measures);
afterEach(() => document.body.replaceChildren());

describe('the editor', () => {
  it('shows a model as a list', async () => {
    expect(items(await editing('feedback-to-learning')).length).toBeGreaterThan(30);
  });

  it('folds a group by keyboard', async () => {
    const editor = await editing('improvement-action');
    const all = items(editor).length;
    press(await chosen(editor, 'Adopt, adapt'), 'ArrowLeft');
    expect(items(editor).length).toBe(all - 3);
    press(named(editor, 'Adopt, adapt'), 'ArrowRight');
    expect(items(editor).length).toBe(all);
  });

  it('builds the condition of a way from lists', async () => {
    const editor = await editing('improvement-action');
    await chosen(editor, 'Adapt');
    await vi.waitFor(() => expect(field(editor, 'fact-1')).not.toBeNull());
    const changed = heard(editor, 'model-changed');
    button(editor, 'Add a fact').click();
    expect((await changed).detail.xml).toContain("${cycleDecision == 'ADAPT' &amp;&amp; mayHandle}");
  });

  it('tells what was removed and how to get it back', async () => {
    const editor = await editing('improvement-action');
    press(await chosen(editor, 'Study what'), 'Delete');
    const said = editor.shadowRoot!.querySelector('.said')!;
    expect(said.textContent).toBe('Removed: “Study what happened”. Undo brings it back.');
    await vi.waitFor(() => expect(button(editor, 'Undo').disabled).toBe(false));
    button(editor, 'Undo').click();
    await vi.waitFor(() => expect(named(editor, 'Study what')).toBeDefined());
  });

  it('tells of a change with the model and its outline', async () => {
    const editor = await editing('improvement-action');
    const changed = heard(editor, 'model-changed');
    editor.setStep('plan-improvement', { name: 'Plan it' });
    const { xml, outline } = (await changed).detail;
    expect(xml).toContain('name="Plan it"');
    expect(outline[1]).toMatchObject({ id: 'plan-improvement', name: 'Plan it' });
    expect(editor.xml).toBe(xml);
  });

  it('adds a step behind the chosen one by a button', async () => {
    const editor = await editing('improvement-action');
    await chosen(editor, 'Plan a small');
    button(editor, 'Wait').click();
    await vi.waitFor(() => expect(named(editor, 'Wait').getAttribute('aria-selected')).toBe('true'));
    expect(items(editor).indexOf(named(editor, 'Wait'))).toBe(2);
  });

  it('asks for the name of a step that is added by keyboard', async () => {
    const editor = await editing('improvement-action');
    press(await chosen(editor, 'Plan a small'), 'Insert');
    const focused = () => editor.shadowRoot!.activeElement as HTMLInputElement;
    expect(focused().textContent).toContain('Ask a person');
    focused().click();
    await vi.waitFor(() => expect(focused().id).toBe('name'));
    expect(focused().value).toBe('Ask a person');
    expect([focused().selectionStart, focused().selectionEnd]).toEqual([0, 'Ask a person'.length]);
    focused().value = 'Ring the ward';
    press(focused(), 'Escape');
    await vi.waitFor(() => expect(focused().getAttribute('aria-label')).toContain('Ring the ward'));
  });

  it('keeps what is half typed while the picture and the checks are told anew', async () => {
    const editor = await editing('improvement-action');
    press(await chosen(editor, 'Plan a small'), 'Insert');
    button(editor, 'Ask a person').click();
    const focused = () => editor.shadowRoot!.activeElement as HTMLInputElement;
    await vi.waitFor(() => expect(focused().id).toBe('name'));
    focused().value = 'Ring the wa';
    focused().setSelectionRange(4, 11);
    const told = focused();
    await editor.flush();
    editor.faults = [];
    expect(focused()).not.toBe(told);
    expect(focused().value).toBe('Ring the wa');
    expect(focused().selectionStart).toBe(4);
    const changed = heard(editor, 'model-changed');
    focused().blur();
    expect((await changed).detail.xml).toContain('name="Ring the wa"');
  });

  it('takes what is half typed for the step it was typed for', async () => {
    const editor = await editing('improvement-action');
    await chosen(editor, 'Plan a small');
    field(editor, 'name')!.focus();
    field(editor, 'name')!.value = 'Plan it';
    editor.select('study-improvement');
    await vi.waitFor(() => expect(named(editor, 'Plan it')).toBeDefined());
    expect(field(editor, 'name')!.value).toBe('Study what happened');
  });

  it('moves and removes by keys in the list', async () => {
    const editor = await editing('improvement-action');
    press(await chosen(editor, 'Plan a small'), 'ArrowDown', { altKey: true });
    await vi.waitFor(() => expect(items(editor).indexOf(named(editor, 'Plan a small'))).toBe(2));
    press(named(editor, 'Plan a small'), 'Delete');
    await vi.waitFor(() => expect(named(editor, 'Plan a small')).toBeUndefined());
  });

  it('says why something cannot be done', async () => {
    const editor = await editing('improvement-action');
    await chosen(editor, 'Adopt, adapt');
    button(editor, 'Ask a person').click();
    expect(editor.shadowRoot!.querySelector('.said')!.textContent).toContain('Choose the way');
  });

  it('shows who does a step, by when and on which form', async () => {
    const editor = await editing('feedback-to-learning');
    await chosen(editor, 'Write the reply');
    await vi.waitFor(() => expect(field(editor, 'role')?.value).toBe('facilitator'));
    expect(field(editor, 'clock')!.value).toBe('replyDays');
    expect(field(editor, 'help')!.checked).toBe(true);
  });

  it('offers every table, and the one that a step asks by itself is chosen', async () => {
    const editor = await editing('reflective-discussion');
    await chosen(editor, 'Choose the kind');
    await vi.waitFor(() => expect(field(editor, 'table')?.value).toBe('learning-response'));
    const offered = [...field(editor, 'table')!.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(offered).toEqual(['Which way helps most', 'The kind of discussion']);
  });

  it('lets what lists cannot show be chosen anew', async () => {
    const xml = model('improvement-action').replace("${cycleDecision == 'ADAPT'}", '${a and b or c}');
    const editor = await editing('improvement-action', { xml });
    await chosen(editor, 'Adapt');
    await vi.waitFor(() => expect(button(editor, 'Choose anew')).toBeDefined());
    const changed = heard(editor, 'model-changed');
    button(editor, 'Choose anew').click();
    expect((await changed).detail.xml).toContain('${mayHandle}');
  });

  it('locks everything that changes the model', async () => {
    const editor = await editing('improvement-action', { readOnly: true });
    await chosen(editor, 'Plan a small');
    await vi.waitFor(() => expect(field(editor, 'name')!.closest('fieldset')!.disabled).toBe(true));
    editor.setStep('plan-improvement', { name: 'Plan it' });
    await Promise.resolve();
    expect(named(editor, 'Plan it')).toBeUndefined();
  });

  it('walks to a fault step by step', async () => {
    const faults = [
      {
        id: '1',
        rule: 'r',
        sentence: 'It waits for ever.',
        elements: [],
        path: ['change-to-try', 'study-improvement'],
        names: [],
      },
    ];
    const editor = await editing('improvement-action', { faults });
    const seen = vi.spyOn(editor.shadowRoot!.querySelector('.walk')!, 'scrollIntoView');
    editor.showFault(0);
    const words = () => editor.shadowRoot!.querySelector('.walk p')!.textContent;
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    await vi.waitFor(() => expect(words()).toBe('It waits for ever. Step 1 of 2: A change to try.'));
    button(editor, 'Next step').click();
    expect(words()).toContain('Step 2 of 2: Study what happened.');
  });

  it('walks through another process by its names, and marks the step that runs it', async () => {
    const faults = [
      {
        id: '1',
        rule: 'r',
        sentence: 'It comes too early.',
        elements: ['study-improvement'],
        path: ['', 'plan-improvement', 'plan-improvement', 'study-improvement'],
        names: ['“Begins”, in “The journey”', '“Plan it”', '“Ask”, in “Choices”', '“Study what happened”'],
      },
    ];
    const editor = await editing('improvement-action', { faults });
    editor.showFault(0);
    const words = () => editor.shadowRoot!.querySelector('.walk p')!.textContent;
    const marked = () => editor.shadowRoot!.querySelector('.djs-element.fl-now')?.getAttribute('data-element-id');
    await vi.waitFor(() => expect(words()).toContain('Step 1 of 4: “Begins”, in “The journey”.'));
    expect(marked()).toBeUndefined();
    button(editor, 'Next step').click();
    button(editor, 'Next step').click();
    expect(words()).toContain('Step 3 of 4: “Ask”, in “Choices”.');
    expect(marked()).toBe('plan-improvement');
    button(editor, 'Next step').click();
    expect(marked()).toBe('study-improvement');
    expect(button(editor, 'Next step').disabled).toBe(true);
  });

  it('tells what differs from the live version', async () => {
    const editor = await editing('improvement-action');
    const compared = heard(editor, 'comparison');
    editor.compareWith = model('improvement-action').replace('Study what happened', 'Study it');
    const { differences } = (await compared).detail;
    expect(differences).toEqual([
      {
        id: 'study-improvement',
        kind: 'changed',
        sentence: '“Study it” (ask a person) is now called “Study what happened”.',
      },
    ]);
  });

  it('draws what is gone where it stood, until it is back or its place is taken', async () => {
    const editor = await editing('improvement-action');
    editor.compareWith = model('improvement-action');
    const gone = () => [...editor.shadowRoot!.querySelectorAll('.fl-gone-name')].map(({ textContent }) => textContent);
    press(await chosen(editor, 'Study what'), 'Delete');
    await vi.waitFor(() => expect(gone()).toEqual(['Study what happ…']), { timeout: 3000 });
    button(editor, 'Show changes').click();
    await vi.waitFor(() => expect(gone()).toEqual([]));
    button(editor, 'Show changes').click();
    button(editor, 'Undo').click();
    await vi.waitFor(() => expect(named(editor, 'Study what')).toBeDefined());
    await vi.waitFor(() => expect(gone()).toEqual([]), { timeout: 3000 });
  });

  it('says sorry in a plain sentence and opens the next good model', async () => {
    const editor = await editing('improvement-action');
    const apology = editor.shadowRoot!.querySelector<HTMLElement>('.apology')!;
    editor.xml = 'nonsense';
    await vi.waitFor(() => expect(apology.textContent).toContain('not a BPMN process'));
    editor.xml = model('consent');
    await vi.waitFor(() => expect(apology.hidden).toBe(true));
  });
});
