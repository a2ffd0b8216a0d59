import { readJson } from './catalogue';

/** A fault that Java found in the model, told in a sentence. */
export interface Fault {
  id: string;
  rule: string;
  sentence: string;
  elements: string[];
  /** What to mark for each step that leads to the fault, in their order. */
  path: string[];
  /** What each of those steps is called; one may be in another process. */
  names: string[];
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Reads faults from an array or its JSON text; whatever has no sentence is left out. */
export function readFaults(value: unknown): Fault[] {
  const given = readJson(value, []);
  const list = Array.isArray(given) ? given : [];
  return list
    .filter((fault) => typeof fault?.sentence === 'string')
    .map(({ id, rule, sentence, elements, path, names }) => ({
      id: String(id ?? ''),
      rule: String(rule ?? ''),
      sentence,
      elements: texts(elements),
      path: texts(path),
      names: texts(names),
    }));
}

/** The faults that name this element. */
export function faultsOf(faults: Fault[], id: string): Fault[] {
  return faults.filter(({ elements }) => elements.includes(id));
}
