import { keyOf, type Catalogue } from '../model/catalogue';
import { delegate } from '../model/expressions';

/** How a step asks a table: by code, or by itself and with its one answer kept as a fact. */
export function deciding({ tables }: Catalogue, key: string): Record<string, string | undefined> {
  const table = tables.find((one) => keyOf(one) === key);
  const asks = Boolean(table?.decision);
  return {
    'camunda:delegateExpression': asks ? undefined : delegate(key),
    'camunda:decisionRef': asks ? key : undefined,
    'camunda:decisionRefBinding': asks ? 'latest' : undefined,
    'camunda:mapDecisionResult': asks ? 'singleEntry' : undefined,
    'camunda:resultVariable': asks ? table?.answer : undefined,
  };
}
