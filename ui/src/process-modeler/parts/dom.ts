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
  const input = make('input', { type: 'text', id: field, 'data-field': field, autocomplete: 'off', value });
  return whenLeft(input, () => taken(input.value.trim()));
}

/** A whole number that is taken when it has been left; nothing typed leaves it as it was. */
export function wholeNumber(
  field: string,
  value: string,
  taken: (value: string) => void,
  attributes: Attributes = {},
): HTMLInputElement {
  const input = make('input', { type: 'number', step: '1', id: field, 'data-field': field, value, ...attributes });
  return whenLeft(input, () => input.checkValidity() && input.value && taken(input.value));
}

/** Typed words may have come over from the field before; only leaving tells of those. */
function whenLeft(input: HTMLInputElement, take: () => unknown): HTMLInputElement {
  const left = () => {
    if (input.value !== input.defaultValue) {
      input.defaultValue = input.value;
      take();
    }
  };
  ['change', 'blur'].forEach((event) => input.addEventListener(event, left));
  return input;
}

/**
 * Puts new parts in the place of old ones and gives the keyboard back to the field it was in. What is half typed there
 * stays, as long as the parts are about the same thing: that which they name in `data-about`.
 */
export function replace(box: HTMLElement, ...parts: HTMLElement[]): void {
  const focused = (box.getRootNode() as ShadowRoot).activeElement;
  const before = focused && box.contains(focused) ? (focused as HTMLElement) : undefined;
  const about = parts.find(({ dataset }) => dataset.about)?.dataset.about;
  const same = before?.closest<HTMLElement>('[data-about]')?.dataset.about === about;
  if (!same) {
    before?.blur();
  }
  // Some browsers tell of leaving what is taken off the page.
  const quiet = (event: Event) => event.stopImmediatePropagation();
  ['change', 'blur'].forEach((event) => before?.addEventListener(event, quiet, { capture: true }));
  box.replaceChildren(...parts);
  const field = before?.dataset.field;
  const after = field ? box.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`) : null;
  after?.focus();
  if (same && before instanceof HTMLInputElement && after instanceof HTMLInputElement) {
    goOnTyping(before, after);
  }
}

function goOnTyping(before: HTMLInputElement, after: HTMLInputElement): void {
  if (before.value !== before.defaultValue) {
    after.value = before.value;
  }
  if (before.type === 'text') {
    after.setSelectionRange(before.selectionStart, before.selectionEnd);
  }
}
