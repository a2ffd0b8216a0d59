import { ALL_KNOWN, type KnownParts } from '../foreign/known';

export interface Named {
  id: string;
  name: string;
}

export interface FormOf {
  key: string;
  name: string;
  role?: string;
}

export interface Delegate {
  delegate: string;
  name: string;
  description?: string;
}

/** A table, asked by code or, with its answer kept as a fact, by the step itself. */
export interface TableOf {
  delegate?: string;
  decision?: string;
  name: string;
  answer?: string;
}

export interface Variable {
  name: string;
  label: string;
  kind: 'yesno' | 'choice' | 'number';
  choices?: { value: string; label: string }[];
}

/** What a model may be built from, with the words for it; given by Java. */
export interface Catalogue {
  roles: Named[];
  forms: FormOf[];
  tables: TableOf[];
  services: Delegate[];
  processes: Named[];
  messages: { name: string; label: string }[];
  variables: Variable[];
  clocks: { variable: string; label: string }[];
  parts: KnownParts;
}

export const NOTHING: Catalogue = {
  roles: [],
  forms: [],
  tables: [],
  services: [],
  processes: [],
  messages: [],
  variables: [],
  clocks: [],
  parts: ALL_KNOWN,
};

/** Reads a value or its JSON text; what cannot be read is taken as the fallback. */
export function readJson(value: unknown, fallback: unknown): unknown {
  if (typeof value !== 'string') {
    return value ?? fallback;
  }
  try {
    return JSON.parse(value);
  } catch {
    return fallback;
  }
}

/** Reads the catalogue from an object or its JSON text; a list that is missing is empty. */
export function readCatalogue(value: unknown): Catalogue {
  const given = readJson(value, {}) as Partial<Catalogue>;
  const { parts, ...nothing } = NOTHING;
  const lists = Object.keys(nothing).map((list) => {
    const entries = given[list as keyof Catalogue];
    return [list, Array.isArray(entries) ? entries : []];
  });
  return { ...Object.fromEntries(lists), parts: { ...parts, ...given.parts } } as Catalogue;
}

/** One line of a list to choose from. */
export interface Choice {
  value: string;
  label: string;
}

const named = ({ id, name }: Named): Choice => ({ value: id, label: name });
const decided = (table: TableOf): Choice => ({ value: keyOf(table), label: table.name });
const delegated = ({ delegate, name }: Delegate): Choice => ({ value: delegate, label: name });

/** By what a table is named in a model. */
export function keyOf({ decision, delegate }: TableOf): string {
  return decision || delegate || '';
}

/** Every list of the catalogue in the same shape. */
export function choicesOf(catalogue: Catalogue) {
  return {
    role: catalogue.roles.map(named),
    form: catalogue.forms.map(({ key, name }) => ({ value: key, label: name })),
    table: catalogue.tables.map(decided),
    service: catalogue.services.map(delegated),
    process: catalogue.processes.map(named),
    message: catalogue.messages.map(({ name, label }) => ({ value: name, label })),
    clock: catalogue.clocks.map(({ variable, label }) => ({ value: variable, label })),
  };
}

export type ChoiceList = keyof ReturnType<typeof choicesOf>;

/** The words for a value, or the value itself where the catalogue does not know it. */
export function wordsFor(catalogue: Catalogue, list: ChoiceList, value: string): string {
  return choicesOf(catalogue)[list].find((choice) => choice.value === value)?.label ?? value;
}
