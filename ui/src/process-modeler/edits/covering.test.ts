import { describe, expect, it } from 'vitest';
import { catalogue, model, opened } from '../drawn.testing';
import type { Bo, Connection, Shape } from '../model/elements';
import { leaving } from '../model/flow';
import { change } from './changing';
import { openAt } from './covering';
import { addWay, insertAfter } from './inserting';
import { ways } from './joining';
import { remove } from './removing';

type Desk = Awaited<ReturnType<typeof opened>>;

const body = (way: Bo) => (way.conditionExpression as Bo | undefined)?.body;

/** What the engine asks of a gateway that chooses: a condition on each of several ways but the default, none on one alone. */
function runs({ businessObject }: Shape): void {
  const out = leaving(businessObject);
  const bare = out.filter((way) => !body(way) && way !== businessObject.default);
  expect(bare).toHaveLength(out.length === 1 ? (businessObject.default ? 0 : 1) : 0);
  expect(out.filter((way) => body(way) && way === businessObject.default)).toEqual([]);
}

async function choosing(): Promise<{ desk: Desk; split: Shape; step: Shape }> {
  const desk = await opened(model('improvement-action'));
  const split = insertAfter(desk, desk.find('plan-improvement'), 'choose');
  return { desk, split, step: ways(split.outgoing)[1]!.target };
}

describe('a gateway that chooses can run', () => {
  it('when it is new', async () => {
    const { split } = await choosing();
    runs(split);
    expect(ways(split.outgoing).map(({ businessObject }) => body(businessObject))).toEqual([undefined, '${mayHandle}']);
  });

  it('when it gets another way, which asks something of its own', async () => {
    const { desk, split } = await choosing();
    const way = addWay(desk, split);
    runs(split);
    expect(body(way.businessObject)).toBe("${route == 'REPLY_ONLY'}");
  });

  it('when a gateway where ways only met gets a second way', async () => {
    const { desk, split } = await choosing();
    const meet = ways(split.outgoing)[0]!.target;
    addWay(desk, meet);
    runs(meet);
    expect(meet.businessObject.default).toBe(ways(meet.outgoing)[0]!.businessObject);
  });

  it('when only one way is left', async () => {
    const { desk, split } = await choosing();
    remove(desk, ways(split.outgoing)[0]!);
    runs(split);
    expect(split.businessObject.default).toBeUndefined();
  });

  it('when the way with a condition is removed', async () => {
    const { desk, split } = await choosing();
    remove(desk, ways(split.outgoing)[1]!);
    runs(split);
  });

  it('when a way of three is removed, with a word where a story could stand still', async () => {
    const { desk, split } = await choosing();
    addWay(desk, split);
    expect(openAt(split, catalogue)).toBe('');
    remove(desk, ways(split.outgoing)[0]!);
    expect(ways(split.outgoing)).toHaveLength(2);
    runs(split);
    expect(openAt(split, catalogue)).toContain('Tick “Otherwise”');
  });

  it.each([0, 1])('when “Otherwise” is changed at way %i', async (at) => {
    const { desk, split } = await choosing();
    const way = ways(split.outgoing)[at]!;
    change(desk, way, { otherwise: at === 1 });
    runs(split);
    expect(openAt(split, catalogue)).toBe('');
    expect(ways(split.outgoing).map(({ businessObject }) => body(businessObject))[0]).toBe('${!mayHandle}');
  });

  it('when the step that a way led to is removed', async () => {
    const { desk, split, step } = await choosing();
    remove(desk, step);
    runs(split);
  });

  it('when another way is ticked among three', async () => {
    const { desk, split } = await choosing();
    const way = addWay(desk, split);
    change(desk, way as Connection, { otherwise: true });
    runs(split);
  });
});
