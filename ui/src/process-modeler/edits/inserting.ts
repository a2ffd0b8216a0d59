import { centre, isA, type Connection, type Modeling, type Point, type Registry, type Shape } from '../model/elements';
import { giveCondition } from './covering';
import { asOneStep } from './one-step';
import { join, lead, NotPossible, ways, type Desk } from './joining';
import type { NewKind } from '../model/kinds';
import { newStep } from './new-steps';
import { clearBelow, GAP, pushDown, pushRight } from './space';
import { meetingOf } from '../model/flow';

const ROW = 130;
const OTHERWISE = 'Otherwise';

/** Puts a new step behind a step, or into a way; what follows moves to the right. Returns the new step. */
export function insertAfter(desk: Desk, at: Shape, kind: NewKind): Shape {
  const way = wayBehind(at);
  if (kind === 'end' && way) {
    throw new NotPossible('Something comes after this step already. Remove that first, or choose the last step.');
  }
  const split = kind === 'choose' || kind === 'together';
  if (split && way && !leadsOn(way)) {
    throw new NotPossible(
      'There is no room for several ways here, since this way leads down or back. Choose a step further on.',
    );
  }
  return asOneStep(desk.services, () => {
    if (kind === 'choose' || kind === 'together') {
      return way ? insertSplit(desk, way, kind) : appendTo(desk, at, kind);
    }
    return way ? insertInto(desk, way, kind) : appendTo(desk, at, kind);
  });
}

function wayBehind(at: Shape): Connection | undefined {
  if (isA(at, 'bpmn:SequenceFlow')) {
    return at as Connection;
  }
  if (isA(at, 'bpmn:EndEvent')) {
    throw new NotPossible('Nothing can come after an end. Choose the step before it.');
  }
  if (isA(at, 'bpmn:Process', 'bpmn:SubProcess') && !at.incoming?.length && !at.outgoing?.length) {
    throw new NotPossible('Choose the step after which the new one comes.');
  }
  const leaving = ways(at.outgoing);
  if (leaving.length > 1) {
    throw new NotPossible('Several ways leave here. Choose the way into which the step goes, or add a way.');
  }
  return leaving[0];
}

function place({ services }: Desk, step: Shape, left: number, middle: number, parent: Shape): Shape {
  const at = { x: Math.round(left + step.width / 2), y: Math.round(middle) };
  return services.get<Modeling>('modeling').createShape(step, at, parent);
}

/** Room of this width right of the way's source, before its target. */
function roomIn({ services }: Desk, { source, target }: Connection, width: number): void {
  const free = target.x - source.x - source.width;
  pushRight(services, source.parent!, target.x - 1, width - free);
}

function leftOf({ source }: Connection): number {
  return source.x + source.width + GAP;
}

/** The height on which the way reaches its target, so that a branch keeps its own row. */
function heightOf({ source, target }: Connection): number {
  const branches = isA(source, 'bpmn:ExclusiveGateway', 'bpmn:ParallelGateway', 'bpmn:EventBasedGateway');
  return centre(branches ? target : source).y;
}

function insertInto(desk: Desk, way: Connection, kind: NewKind): Shape {
  const made = newStep(desk, kind, way);
  const target = way.target;
  const at = leadsOn(way) ? beforeTarget(desk, way, made) : onTheWay(desk, way, made);
  const step = desk.services.get<Modeling>('modeling').createShape(made, at, way.source.parent!);
  lead(desk.services, way, step);
  join(desk.services, step, target);
  return step;
}

function leadsOn({ source, target }: Connection): boolean {
  return target.x >= source.x + source.width;
}

function beforeTarget(desk: Desk, way: Connection, made: Shape): Point {
  roomIn(desk, way, made.width + 2 * GAP);
  return { x: Math.round(leftOf(way) + made.width / 2), y: Math.round(heightOf(way)) };
}

/** Into a way that leads down the new step comes where the next one was; into one that leads back, on its longest part. */
function onTheWay(desk: Desk, { source, target, waypoints }: Connection, made: Shape): Point {
  const below = target.y >= source.y + source.height && target.x + target.width > source.x;
  if (below) {
    const at = centre(target);
    pushDown(desk.services, source.parent!, target.y - 1, made.height + GAP);
    return at;
  }
  const length = (at: number) => distance(waypoints[at]!, waypoints[at + 1]!);
  const parts = waypoints.slice(1).map((_, at) => at);
  const longest = parts.reduce((one, other) => (length(other) > length(one) ? other : one));
  const [from, to] = [waypoints[longest]!, waypoints[longest + 1]!];
  return { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** A pair of gateways with two ways between them, so that the model stays whole. */
function insertSplit(desk: Desk, way: Connection, kind: 'choose' | 'together'): Shape {
  const { services } = desk;
  const target = way.target;
  const parent = way.source.parent!;
  const middle = heightOf(way);
  roomIn(desk, way, 2 * 50 + 100 + 5 * GAP);
  const split = place(desk, newStep(desk, kind), leftOf(way), middle, parent);
  lead(services, way, split);
  const inner = split.x + split.width + 1.5 * GAP;
  const first = kind === 'together' ? personAt(desk, way, inner, middle) : undefined;
  const meet = place(desk, newStep(desk, kind), inner + 100 + GAP, middle, parent);
  clearBelow(services, parent, { x: inner, y: middle + ROW - 40, width: 100, height: 100 });
  const second = personAt(desk, way, inner, middle + ROW);
  if (first) {
    join(services, split, first);
    join(services, first, meet);
  } else {
    otherwise(desk, join(services, split, meet, OTHERWISE));
  }
  giveCondition(desk, join(services, split, second));
  join(services, second, meet);
  join(services, meet, target);
  return split;
}

function personAt(desk: Desk, near: Shape, left: number, middle: number): Shape {
  return place(desk, newStep(desk, 'person', near), left, middle, near.parent!);
}

function otherwise({ services }: Desk, way: Connection): void {
  services.get<Modeling>('modeling').updateProperties(way.source, { default: way.businessObject });
}

function appendTo(desk: Desk, at: Shape, kind: NewKind): Shape {
  const made = newStep(desk, kind, at);
  const left = at.x + at.width + GAP;
  const box = { x: left, y: centre(at).y - made.height / 2, width: made.width, height: made.height };
  clearBelow(desk.services, at.parent!, box);
  const step = place(desk, made, left, centre(at).y, at.parent!);
  join(desk.services, at, step);
  return step;
}

/** Adds a way to a gateway: a new step that leads to where the other ways meet, or to an end of its own. */
export function addWay(desk: Desk, gateway: Shape): Connection {
  if (!isA(gateway, 'bpmn:ExclusiveGateway', 'bpmn:ParallelGateway')) {
    throw new NotPossible('Ways can be added to “Choose one way” and “Do at the same time” only.');
  }
  return asOneStep(desk.services, () => {
    const { services } = desk;
    const parent = gateway.parent!;
    const meeting = meetingShape(desk, gateway);
    const left = gateway.x + gateway.width + 1.5 * GAP;
    const lowest = Math.max(centre(gateway).y, ...ways(gateway.outgoing).map(({ target }) => centre(target).y));
    const middle = lowest + ROW;
    clearBelow(services, parent, { x: left, y: middle - 40, width: 200, height: 100 });
    const step = personAt(desk, gateway, left, middle);
    const [only] = ways(gateway.outgoing);
    const way = join(services, gateway, step);
    if (only && ways(gateway.outgoing).length === 2 && isA(gateway, 'bpmn:ExclusiveGateway')) {
      otherwise(desk, only);
    }
    giveCondition(desk, way);
    if (meeting) {
      join(services, step, meeting);
    } else {
      appendTo(desk, step, 'end');
    }
    return way;
  });
}

function meetingShape({ services }: Desk, gateway: Shape): Shape | undefined {
  const meeting = meetingOf(gateway.businessObject);
  const shape = meeting && services.get<Registry>('elementRegistry').get(meeting.id);
  const together = isA(gateway, 'bpmn:ParallelGateway');
  return shape && isA(shape, 'bpmn:ParallelGateway') === together ? shape : undefined;
}
