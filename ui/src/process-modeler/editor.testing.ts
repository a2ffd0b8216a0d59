import { expect, vi } from 'vitest';
import { catalogue, model } from './drawn.testing';
import { ProcessModeler } from './process-modeler';

export type Editor = ProcessModeler;

export function heard(editor: HTMLElement, type: string): Promise<CustomEvent> {
  return new Promise((tell) => editor.addEventListener(type, (event) => tell(event as CustomEvent), { once: true }));
}

export async function editing(name: string, given: Partial<Editor> = {}): Promise<Editor> {
  const editor = Object.assign(new ProcessModeler(), { catalogue, xml: model(name), ...given });
  const ready = heard(editor, 'process-modeler-ready');
  document.body.append(editor);
  await ready;
  return editor;
}

export const items = (editor: Editor) => [...editor.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];
export const named = (editor: Editor, name: string) =>
  items(editor).find((item) => item.getAttribute('aria-label')?.startsWith(name))!;
export const field = (editor: Editor, id: string) => editor.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`);
export const press = (item: HTMLElement, key: string, more = {}) =>
  item.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more }));
export const button = (editor: Editor, label: string) =>
  [...editor.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(label))!;

export async function chosen(editor: Editor, name: string): Promise<HTMLElement> {
  (named(editor, name).firstElementChild as HTMLElement).click();
  await vi.waitFor(() => expect(named(editor, name).getAttribute('aria-selected')).toBe('true'));
  return named(editor, name);
}

/** Chooses a file as the browser's own dialog would. */
export function openFile(editor: Editor, name: string, text: string | Uint8Array<ArrayBuffer>): void {
  const chooses = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    Object.defineProperty(this, 'files', { value: [new File([text], name)] });
    this.dispatchEvent(new Event('change'));
  });
  button(editor, 'Open a file').click();
  chooses.mockRestore();
}

export const said = (editor: Editor) => editor.shadowRoot!.querySelector('.said')!.textContent ?? '';
