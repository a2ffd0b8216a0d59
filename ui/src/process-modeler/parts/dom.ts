import type { Choice } from '../model/catalogue';

type Attributes = Record<string, string | boolean | undefined>;

/** Makes an element; an attribute that is false or undefined is left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  });
  element.append(...children);
  return element;
}

/** A button that says what it does. */
export function button(label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const result = make('button', { type: 'button', ...attributes }, label);
  result.addEventListener('click', press);
  return result;
}

/** A list to choose one from; a value that the list does not hold stays and is named as such. */
export function select(
  field: string,
  value: string,
  choices: Choice[],
  chosen: (value: string) => void,
  attributes: Attributes = {},
): HTMLSelectElement {
  const known = choices.some((choice) => choice.value === value);
  const lines = known
    ? choices
    : [{ value, label: value ? `${value} (not in the list)` : 'Please choose' }, ...choices];
  const result = make('select', { id: field, 'data-field': field, ...attributes });
  result.append(...lines.map((line) => make('option', { value: line.value }, line.label)));
  result.value = value;
  result.addEventListener('change', () => chosen(result.value));
  return result;
}

/** A label above its field, with a hint where one is needed. */
export function labelled(label: string, field: HTMLElement, hint?: string): HTMLElement {
  const parts: Node[] = [make('label', { for: field.id }, label), field];
  if (hint) {
    const told = make('p', { class: 'hint', id: `${field.id}-hint` }, hint);
    field.setAttribute('aria-describedby', told.id);
    parts.splice(1, 0, told);
  }
  return make('div', { class: 'field' }, ...parts);
}

/** A box to tick, with its label beside it. */
export function tick(field: string, label: string, on: boolean, ticked: (on: boolean) => void): HTMLElement {
  const box = make('input', { type: 'checkbox', id: field, 'data-field': field, checked: on });
  box.addEventListener('change', () => ticked(box.checked));
  return make('div', { class: 'tick' }, box, make('label', { for: field }, label));
}

/** One line of text that is taken when it has been left. */
export function line(field: string, value: string, taken: (value: string) => void): HTMLInputElement {
  const input = make('input', { type: 'text', id: field, 'data-field': field, autocomplete: 'off' });
  input.value = value;
  input.addEventListener('change', () => taken(input.value.trim()));
  return input;
}

/** A whole number from one up. */
export function days(field: string, value: string, taken: (value: string) => void): HTMLInputElement {
  const input = make('input', { type: 'number', min: '1', max: '999', step: '1', id: field, 'data-field': field });
  input.value = value;
  input.addEventListener('change', () => input.checkValidity() && input.value && taken(input.value));
  return input;
}

/** Puts new parts in the place of old ones and gives the keyboard back to the field it was in. */
export function replace(box: HTMLElement, ...parts: Node[]): void {
  const root = box.getRootNode() as ShadowRoot;
  const focused = root.activeElement;
  const field = focused && box.contains(focused) ? focused.getAttribute('data-field') : null;
  box.replaceChildren(...parts);
  if (field) {
    box.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)?.focus();
  }
}
