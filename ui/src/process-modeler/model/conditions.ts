import type { Variable } from './catalogue';

export type Comparison = 'is' | 'is-not' | 'more' | 'less' | 'at-least' | 'at-most';

/** One fact that is asked about; a yes-or-no fact has no value. */
export interface Term {
  variable: string;
  comparison: Comparison;
  value?: string | number;
}

/** A way that is taken when all, or any, of these facts hold. */
export interface Condition {
  match: 'all' | 'any';
  terms: Term[];
}

const SIGNS: Record<Comparison, string> = {
  is: '==',
  'is-not': '!=',
  more: '>',
  less: '<',
  'at-least': '>=',
  'at-most': '<=',
};

const WORDS: Record<Comparison, string> = {
  is: 'is',
  'is-not': 'is not',
  more: 'is more than',
  less: 'is less than',
  'at-least': 'is at least',
  'at-most': 'is at most',
};

const WHOLE = /^\$\{(.*)\}$/s;
const YES_NO = /^(!?)\s*([A-Za-z_]\w*)$/;
const COMPARED = /^([A-Za-z_]\w*)\s*(==|!=|>=|<=|>|<)\s*(?:'([^'\\]*)'|(\d+))$/;
const QUOTED = /'[^']*'/g;
const RESERVED = new Set(['true', 'false', 'null', 'empty', 'not', 'and', 'or', 'eq', 'ne', 'lt', 'gt', 'le', 'ge']);

function readTerm(text: string): Term | undefined {
  const yesNo = YES_NO.exec(text);
  if (yesNo && !RESERVED.has(yesNo[2]!)) {
    return { variable: yesNo[2]!, comparison: yesNo[1] ? 'is-not' : 'is' };
  }
  const compared = COMPARED.exec(text);
  if (!compared || RESERVED.has(compared[1]!)) {
    return undefined;
  }
  const comparison = (Object.keys(SIGNS) as Comparison[]).find((name) => SIGNS[name] === compared[2])!;
  const value = compared[3] ?? Number(compared[4]);
  const ordered = comparison !== 'is' && comparison !== 'is-not';
  return ordered && typeof value === 'string' ? undefined : { variable: compared[1]!, comparison, value };
}

/** Reads a condition that lists can show; anything else gives undefined and is to be kept as it is. */
export function readCondition(expression: string): Condition | undefined {
  const inside = WHOLE.exec(expression.trim())?.[1]?.trim();
  if (!inside) {
    return undefined;
  }
  // A sign inside a quoted value does not part two facts.
  const outside = inside.replace(QUOTED, (quoted) => '_'.repeat(quoted.length));
  if (outside.includes('&&') && outside.includes('||')) {
    return undefined;
  }
  const sign = outside.includes('||') ? '||' : '&&';
  const terms = partsOf(inside, outside, sign).map((part) => readTerm(part.trim()));
  return terms.every((term) => term !== undefined) ? { match: sign === '||' ? 'any' : 'all', terms } : undefined;
}

function partsOf(inside: string, outside: string, sign: string): string[] {
  let from = 0;
  return outside.split(sign).map((part) => {
    const original = inside.slice(from, from + part.length);
    from += part.length + sign.length;
    return original;
  });
}

function writeTerm({ variable, comparison, value }: Term): string {
  if (value === undefined) {
    return comparison === 'is-not' ? `!${variable}` : variable;
  }
  return `${variable} ${SIGNS[comparison]} ${typeof value === 'number' ? value : `'${value}'`}`;
}

/** The expression that the engine understands. */
export function writeCondition({ match, terms }: Condition): string {
  return `\${${terms.map(writeTerm).join(match === 'any' ? ' || ' : ' && ')}}`;
}

function tell({ variable, comparison, value }: Term, known: Variable[]): string {
  const fact = known.find(({ name }) => name === variable);
  const label = fact?.label ?? variable;
  if (value === undefined) {
    return `${label}: ${comparison === 'is-not' ? 'no' : 'yes'}`;
  }
  const choice = fact?.choices?.find((one) => one.value === value)?.label ?? String(value);
  return `${label} ${WORDS[comparison]} ${typeof value === 'number' ? value : `“${choice}”`}`;
}

/** The condition in words. */
export function tellCondition({ match, terms }: Condition, known: Variable[]): string {
  return terms.map((term) => tell(term, known)).join(match === 'any' ? ' or ' : ' and ');
}

/** Which comparisons a fact of this kind allows, with their words. */
export function comparisonsFor(kind: Variable['kind']): { value: Comparison; label: string }[] {
  const names = kind === 'number' ? (Object.keys(SIGNS) as Comparison[]) : (['is', 'is-not'] as Comparison[]);
  return names.map((value) => ({ value, label: WORDS[value] }));
}

/** A first fact to change, for a way that has no condition yet. */
export function firstTerm(variable: Variable): Term {
  const term: Term = { variable: variable.name, comparison: 'is' };
  switch (variable.kind) {
    case 'yesno':
      return term;
    case 'number':
      return { ...term, value: 0 };
    case 'choice':
      return { ...term, value: variable.choices?.[0]?.value ?? '' };
  }
}
