import { describe, expect, it } from 'vitest';
import { readCondition, tellCondition, writeCondition } from './conditions';
import { catalogue, model, MODELS } from '../drawn.testing';

const used = MODELS.flatMap((name) =>
  [...model(name).matchAll(/<bpmn:conditionExpression[^>]*>([^<]*)</g)].map((found) =>
    found[1]!.replaceAll('&amp;', '&'),
  ),
);

describe('conditions', () => {
  it('are found in the models', () => {
    expect(used.length).toBeGreaterThan(12);
  });

  it.each(used)('%s is read and written without a change', (expression) => {
    expect(writeCondition(readCondition(expression)!)).toBe(expression);
  });

  it.each(['${amount > 3}', '${amount <= 10 && !open}', "${route != 'REPLY_ONLY'}", "${kind == 'A && B'}"])(
    '%s is read and written without a change',
    (expression) => expect(writeCondition(readCondition(expression)!)).toBe(expression),
  );

  it.each([
    '${a && b || c}',
    '${(a || b) && c}',
    "${''.getClass()}",
    "${execution.getVariable('a')}",
    '${a == "B"}',
    "${route > 'A'}",
    '${true}',
    '#{a}',
    '${}',
    '',
  ])('%s is left alone', (expression) => expect(readCondition(expression)).toBeUndefined());

  it('are told in words', () => {
    const condition = readCondition("${!mayHandle || route == 'REPLY_ONLY'}")!;
    expect(tellCondition(condition, catalogue.variables)).toBe(
      'We may work with it: no or The way is “A reply is enough”',
    );
  });
});
