import { isA, type Connection, type Modeling, type Shape } from '../model/elements';
import { besideOf } from './removing';
import { lead, NotPossible, ways, type Desk } from './joining';
import { asOneStep } from './one-step';
import { redraw } from './space';

const STAY = [
  'bpmn:StartEvent',
  'bpmn:EndEvent',
  'bpmn:ExclusiveGateway',
  'bpmn:ParallelGateway',
  'bpmn:EventBasedGateway',
];

/** The step with which this one could change places, in one direction. */
export function neighbour(step: Shape, direction: 'earlier' | 'later'): Shape | undefined {
  const back = direction === 'earlier';
  const own = ways(back ? step.incoming : step.outgoing);
  const other = own.length === 1 ? own[0]![back ? 'source' : 'target'] : undefined;
  const pair = other && (back ? [other, step] : [step, other]);
  return pair && swaps(pair[0]!, pair[1]!) ? other : undefined;
}

function swaps(first: Shape, second: Shape): boolean {
  return (
    !isA(first, ...STAY) &&
    !isA(second, ...STAY) &&
    first !== second &&
    first.parent === second.parent &&
    ways(first.outgoing).length === 1 &&
    ways(second.incoming).length === 1 &&
    ways(second.outgoing).length === 1
  );
}

/** Lets a step change places with the one before or after it. */
export function move(desk: Desk, step: Shape, direction: 'earlier' | 'later'): void {
  const other = neighbour(step, direction);
  if (!other) {
    throw new NotPossible(`This step cannot move ${direction}: only two steps in a row can change places.`);
  }
  const [first, second] = direction === 'earlier' ? [other, step] : [step, other];
  asOneStep(desk.services, () => swap(desk, first!, second!));
}

function swap(desk: Desk, first: Shape, second: Shape): void {
  const modeling = desk.services.get<Modeling>('modeling');
  const before = ways(first.incoming);
  const between = ways(first.outgoing)[0]!;
  const after = ways(second.outgoing)[0]!;
  const drawn = [...before, after].map((way) => [way, way.waypoints.map(({ x, y }) => ({ x, y }))] as const);
  const beside = [besideOf(desk, first), besideOf(desk, second)];
  const left = first.x;
  const right = second.x + second.width;
  const down = second.y + second.height / 2 - (first.y + first.height / 2);
  shift(desk, first, beside[0]!, { x: right - first.width - first.x, y: down });
  shift(desk, second, beside[1]!, { x: left - second.x, y: -down });
  before.forEach((way) => lead(desk.services, way, second));
  modeling.reconnectStart(after, first, { x: first.x + first.width, y: first.y + first.height / 2 });
  turn(desk, between, second, first);
  redraw(desk.services, between);
  // Each step stands where the other stood, so the arrows around them run as before.
  drawn.forEach(([way, waypoints]) => modeling.updateWaypoints(way, waypoints));
}

function shift({ services }: Desk, step: Shape, beside: Shape[], delta: { x: number; y: number }): void {
  // What is attached moves with its host by itself.
  const steps = beside.filter((shape) => !shape.host && !shape.waypoints);
  services.get<Modeling>('modeling').moveElements([step, ...steps], delta);
}

/** Turns the arrow between the two round. */
function turn({ services }: Desk, way: Connection, source: Shape, target: Shape): void {
  const modeling = services.get<Modeling>('modeling');
  modeling.reconnectEnd(way, target, { x: target.x, y: target.y + target.height / 2 });
  modeling.reconnectStart(way, source, { x: source.x + source.width, y: source.y + source.height / 2 });
}
