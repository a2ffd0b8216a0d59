import type { Catalogue, Variable } from '../model/catalogue';
import {
  firstTerm,
  readCondition,
  writeCondition,
  type Comparison,
  type Condition,
  type Term,
} from '../model/conditions';
import { isA, type Bo, type Connection, type Modeling, type Shape } from '../model/elements';
import { leaving } from '../model/flow';
import { ways, type Desk } from './joining';
import { expression } from './new-steps';

const OPPOSITE: Record<Comparison, Comparison> = {
  is: 'is-not',
  'is-not': 'is',
  more: 'at-most',
  'at-most': 'more',
  less: 'at-least',
  'at-least': 'less',
};

const OPEN = 'If no way fits here, a story stands still. Tick “Otherwise” on the way that is to be taken then.';

/** Gives a way of a gateway that asks a first condition, unless it has one or is taken otherwise. */
export function giveCondition(desk: Desk, way: Connection, before?: Condition): void {
  const split = way.source;
  const asks = isA(split, 'bpmn:ExclusiveGateway') && ways(split.outgoing).length > 1;
  if (!asks || split.businessObject.default === way.businessObject || way.businessObject.conditionExpression) {
    return;
  }
  const condition = fitting(split.businessObject, desk.catalogue, before);
  const modeling = desk.services.get<Modeling>('modeling');
  if (condition) {
    const made = expression(desk.services, way.businessObject, writeCondition(condition));
    modeling.updateProperties(way, { conditionExpression: made });
  }
}

/** A gateway with one way left asks nothing any more. */
export function settle({ services }: Desk, gateway: Shape): void {
  const [only, ...more] = ways(gateway.outgoing);
  if (!only || more.length > 0 || !isA(gateway, 'bpmn:ExclusiveGateway')) {
    return;
  }
  const modeling = services.get<Modeling>('modeling');
  if (only.businessObject.conditionExpression) {
    modeling.updateProperties(only, { conditionExpression: undefined });
  }
  if (gateway.businessObject.default) {
    modeling.updateProperties(gateway, { default: undefined });
  }
}

/** What to say when a story could find no way on from here; empty when one always fits. */
export function openAt(gateway: Shape | undefined, catalogue: Catalogue): string {
  if (!gateway || !isA(gateway, 'bpmn:ExclusiveGateway') || leaving(gateway.businessObject).length < 2) {
    return '';
  }
  const terms = conditionsOf(gateway.businessObject).map(({ terms: [only, ...more] }) =>
    more.length > 0 ? undefined : only,
  );
  return gateway.businessObject.default || coverAll(terms, catalogue) ? '' : OPEN;
}

function coverAll(terms: (Term | undefined)[], { variables }: Catalogue): boolean {
  return terms.some((term) => {
    const known = variables.find(({ name }) => name === term?.variable);
    const all = terms.filter((one) => one?.variable === term?.variable);
    const opposite = all.some((one) => one!.value === term?.value && one!.comparison === OPPOSITE[term!.comparison]);
    const chosen = all.filter((one) => one?.comparison === 'is').map((one) => one!.value);
    const choices = known?.choices ?? [];
    return (
      term !== undefined && (opposite || (choices.length > 0 && choices.every(({ value }) => chosen.includes(value))))
    );
  });
}

function conditionsOf(split: Bo): Condition[] {
  return leaving(split).flatMap((way) => {
    const body = (way.conditionExpression as Bo | undefined)?.body as string | undefined;
    return (body && readCondition(body)) || [];
  });
}

/** The opposite of the only other condition where nothing else would be taken; else something that no way asks yet. */
function fitting(split: Bo, { variables }: Catalogue, before?: Condition): Condition | undefined {
  const others = [...conditionsOf(split), ...(before ? [before] : [])];
  const [only] = others[0]?.terms ?? [];
  const rest = leaving(split).filter((way) => way !== split.default).length - 1;
  const alone = others.length === 1 && others[0]!.terms.length === 1;
  if (only && alone && (before ? rest === 0 : rest === 1 && !split.default)) {
    return { match: 'all', terms: [{ ...only, comparison: OPPOSITE[only.comparison] }] };
  }
  const asked = others.flatMap(({ terms }) => terms);
  const term = unasked(variables, asked) ?? (variables[0] && firstTerm(variables[0]));
  return term && { match: 'all', terms: [term] };
}

/** Another value of what the other ways ask, so long as one more is left for otherwise; else another fact. */
function unasked(variables: Variable[], asked: Term[]): Term | undefined {
  const same = variables.find(({ name }) => asked.some(({ variable }) => variable === name));
  const values = (same?.choices ?? []).filter(({ value }) => !asked.some((term) => term.value === value));
  if (same && values.length > 1) {
    return { ...firstTerm(same), value: values[0]!.value };
  }
  const other = variables.find(({ name }) => !asked.some(({ variable }) => variable === name));
  return other && firstTerm(other);
}
