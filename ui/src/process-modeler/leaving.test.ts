import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { measures } from './drawn.testing';
import { chosen, editing, field, type Editor } from './editor.testing';

vi.mock('diagram-js-minimap', () => ({ default: { minimap: ['value', { toggle() {}, isOpen: () => false }] } }));

let editor: Editor;
let told: string[];
const beside = document.createElement('button');
const event = (type: string, more = {}) => new Event(type, { bubbles: true, composed: true, ...more });
/** What is done at once, without the pause after which a change is told anyway. */
const atOnce = () => vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 300, interval: 5 });

beforeAll(measures);
beforeEach(async () => {
  editor = await editing('improvement-action');
  document.body.append(beside);
  told = [];
  editor.addEventListener('model-changed', (heard) => told.push((heard as CustomEvent).detail.xml));
});
afterEach(() => document.body.replaceChildren());

async function changed(): Promise<void> {
  editor.setStep('plan-improvement', { name: 'Plan it' });
  await Promise.resolve();
}

describe('a change is told before anything else happens', () => {
  it.each([
    ['a press beside the editor', () => beside.dispatchEvent(event('pointerdown'))],
    ['a click that nothing was pressed for', () => beside.dispatchEvent(event('click'))],
    [
      'a key that presses something beside it',
      () => beside.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    ],
    ['a page that is left', () => window.dispatchEvent(event('pagehide'))],
    ['an editor that is taken off the page', () => editor.remove()],
  ])('at %s', async (_, leave) => {
    await changed();
    leave();
    await atOnce();
    expect(told[0]).toContain('name="Plan it"');
  });

  it('when the page is hidden', async () => {
    await changed();
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(event('visibilitychange'));
    hidden.mockRestore();
    await atOnce();
  });

  it('when a field is left for something beside the editor, with what was typed', async () => {
    await chosen(editor, 'Plan a small');
    await vi.waitFor(() => expect(field(editor, 'name')).not.toBeNull());
    const name = field(editor, 'name')!;
    name.value = 'Typed';
    beside.dispatchEvent(event('pointerdown'));
    name.dispatchEvent(event('change'));
    name.dispatchEvent(new FocusEvent('focusout', { relatedTarget: beside, bubbles: true, composed: true }));
    await atOnce();
    expect(told[0]).toContain('name="Typed"');
  });

  it('but not at every key, nor while the person stays in the editor', async () => {
    await changed();
    beside.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    editor.shadowRoot!.querySelector('.tree')!.dispatchEvent(event('pointerdown'));
    await new Promise((go) => queueMicrotask(() => go(undefined)));
    expect(told).toEqual([]);
  });

  it('and only once', async () => {
    await changed();
    beside.dispatchEvent(event('pointerdown'));
    beside.dispatchEvent(event('click'));
    await atOnce();
    await editor.flush();
    expect(told).toHaveLength(1);
  });
});
