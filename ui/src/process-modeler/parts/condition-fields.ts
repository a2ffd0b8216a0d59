import type { Catalogue, Variable } from '../model/catalogue';
import { comparisonsFor, firstTerm, type Comparison, type Condition, type Term } from '../model/conditions';
import { button, make, select, tick, wholeNumber } from './dom';
import type { Settings, Settled } from '../model/settings';

const YES_NO = [
  { value: 'is', label: 'yes' },
  { value: 'is-not', label: 'no' },
];
const MATCHES = [
  { value: 'all', label: 'all of these are true' },
  { value: 'any', label: 'any of these is true' },
];

/** The fields that say when a way is taken. */
export function conditionFields(set: Settled, catalogue: Catalogue, change: (settings: Settings) => void): HTMLElement {
  const box = make('fieldset', {}, make('legend', {}, 'When this way is taken'));
  box.append(
    tick('otherwise', 'Otherwise: when no other way is taken', set.otherwise ?? false, (otherwise) =>
      change({ otherwise }),
    ),
  );
  if (set.kept) {
    box.append(make('p', { class: 'kept' }, make('code', {}, set.kept), ' is kept as it is.'));
    const first = catalogue.variables[0];
    const anew = () => first && change({ condition: { match: 'all', terms: [firstTerm(first)] } });
    box.append(button('Choose anew', anew, { disabled: !first }));
  } else if (!set.otherwise) {
    box.append(...termsFields(set.condition ?? { match: 'all', terms: [] }, catalogue, change));
  }
  return box;
}

function termsFields(
  { match, terms }: Condition,
  catalogue: Catalogue,
  change: (settings: Settings) => void,
): HTMLElement[] {
  const set = (changed: Partial<Condition>) => change({ condition: { match, terms, ...changed } });
  const rows = terms.map((term, index) =>
    termFields(term, index, catalogue, (changed) =>
      set({ terms: terms.flatMap((one, place) => (place === index ? (changed ?? []) : one)) }),
    ),
  );
  const matches = select('match', match, MATCHES, (value) => set({ match: value as Condition['match'] }), {
    'aria-label': 'How many facts have to be true',
  });
  const first = catalogue.variables[0];
  const add = button('Add a fact', () => first && set({ terms: [...terms, firstTerm(first)] }), {
    'data-field': 'add-fact',
    disabled: !first,
  });
  return [...(terms.length > 1 ? [matches] : []), ...rows, add];
}

function termFields(
  term: Term,
  index: number,
  catalogue: Catalogue,
  change: (term: Term | undefined) => void,
): HTMLElement {
  const number = index + 1;
  const known = catalogue.variables.find(({ name }) => name === term.variable);
  const facts = catalogue.variables.map(({ name, label }) => ({ value: name, label }));
  const fact = select(
    `fact-${number}`,
    term.variable,
    facts,
    (name) => change(firstTerm(catalogue.variables.find((one) => one.name === name)!)),
    { 'aria-label': `Fact ${number}` },
  );
  const away = button('✕', () => change(undefined), {
    'data-field': `fact-${number}-away`,
    'aria-label': `Remove fact ${number}`,
    title: `Remove fact ${number}`,
    class: 'away',
  });
  return make('div', { class: 'fact' }, fact, ...valueFields(term, number, known, change), away);
}

function valueFields(
  term: Term,
  number: number,
  known: Variable | undefined,
  change: (term: Term) => void,
): HTMLElement[] {
  const field = `fact-${number}`;
  const kind =
    term.value === undefined ? 'yesno' : (known?.kind ?? (typeof term.value === 'number' ? 'number' : 'choice'));
  const comparisons = kind === 'yesno' ? YES_NO : comparisonsFor(kind);
  const compare = select(
    `${field}-comparison`,
    term.comparison,
    comparisons,
    (comparison) => change({ ...term, comparison: comparison as Comparison }),
    { 'aria-label': `Fact ${number}: how it is compared` },
  );
  if (kind === 'yesno') {
    return [compare];
  }
  return [compare, kind === 'number' ? amount(term, number, change) : oneOf(term, number, known, change)];
}

function oneOf(term: Term, number: number, known: Variable | undefined, change: (term: Term) => void): HTMLElement {
  const field = `fact-${number}-value`;
  return select(field, String(term.value), known?.choices ?? [], (value) => change({ ...term, value }), {
    'aria-label': `Fact ${number}: the value`,
  });
}

function amount(term: Term, number: number, change: (term: Term) => void): HTMLElement {
  const taken = (value: string) => change({ ...term, value: Number(value) });
  return wholeNumber(`fact-${number}-value`, String(term.value), taken, {
    min: '0',
    'aria-label': `Fact ${number}: the value`,
  });
}
