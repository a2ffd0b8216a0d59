import { isA, type Connection, type Modeling, type Registry, type Shape } from '../model/elements';
import { leaving, nextOf, reachable } from '../model/flow';
import { settle } from './covering';
import { lead, NotPossible, ways, type Desk } from './joining';
import { asOneStep } from './one-step';

/** Takes a step or a way out of the model and joins what came before with what comes after. */
export function remove(desk: Desk, at: Shape): void {
  const way = isA(at, 'bpmn:SequenceFlow') ? (at as Connection) : undefined;
  const why = way ? whyWayStays(way) : whyStepStays(at);
  if (why) {
    throw new NotPossible(why);
  }
  asOneStep(desk.services, () => (way ? removeWay(desk, way) : removeStep(desk, at)));
}

function whyStepStays(step: Shape): string | undefined {
  if (isA(step, 'bpmn:StartEvent')) {
    return 'Every process needs its start.';
  }
  if (ways(step.outgoing).length > 1) {
    return 'Several ways leave here. Remove the ways until one is left, then this step.';
  }
  if (isA(step, 'bpmn:EndEvent') && ways(step.incoming).some(({ source }) => ways(source.outgoing).length === 1)) {
    return 'Every way needs an end. Remove the way that leads here, or the step before.';
  }
  return undefined;
}

function whyWayStays({ source }: Connection): string | undefined {
  return ways(source.outgoing).length < 2 ? 'This is the only way on from here, so it has to stay.' : undefined;
}

function removeStep(desk: Desk, step: Shape): void {
  const next = ways(step.outgoing)[0]?.target;
  const beside = besideOf(desk, step);
  const before = ways(step.incoming).map(({ source }) => source);
  if (next) {
    ways(step.incoming).forEach((way) => reroute(desk, way, next));
  }
  desk.services.get<Modeling>('modeling').removeElements([...beside, step]);
  before.forEach((source) => settle(desk, source));
}

/** An arrow from a step to itself would say nothing. */
function reroute(desk: Desk, way: Connection, next: Shape): void {
  if (way.source === next) {
    desk.services.get<Modeling>('modeling').removeElements([way]);
  } else {
    lead(desk.services, way, next);
  }
}

/** What hangs at a step, for example its offer of help, and leads nowhere else. */
export function besideOf({ services }: Desk, step: Shape): Shape[] {
  const hanging = (step.attachers ?? []).map(({ businessObject }) => businessObject);
  const first = hanging.flatMap(nextOf);
  const registry = services.get<Registry>('elementRegistry');
  const kept = rootsOf(
    registry,
    step.parent!,
    hanging.map(({ id }) => id),
  );
  const elsewhere = reachable(kept);
  const only = [...reachable(first)].filter((found) => !elsewhere.has(found));
  return [...hanging, ...only].flatMap(({ id }) => registry.get(id) ?? []);
}

function rootsOf(registry: Registry, parent: Shape, without: string[]) {
  return registry
    .filter((shape) => shape.parent === parent && isA(shape, 'bpmn:StartEvent', 'bpmn:BoundaryEvent'))
    .filter(({ id, labelTarget }) => !labelTarget && !without.includes(id))
    .map(({ businessObject }) => businessObject);
}

/** Removes one of several ways, with the steps that only it leads to. */
function removeWay(desk: Desk, way: Connection): void {
  const { services } = desk;
  const split = way.source;
  const registry = services.get<Registry>('elementRegistry');
  const starts = rootsOf(registry, split.parent!, []);
  const others = leaving(split.businessObject)
    .filter(({ id }) => id !== way.id)
    .map(({ targetRef }) => targetRef as Shape['businessObject']);
  const still = reachable([...others, ...starts], [split.businessObject]);
  const only = [...reachable([way.target.businessObject], [split.businessObject])].filter((step) => !still.has(step));
  const shapes = only.flatMap(({ id }) => registry.get(id) ?? []);
  const hanging = shapes.flatMap((shape) => besideOf(desk, shape));
  const modeling = services.get<Modeling>('modeling');
  if (split.businessObject.default === way.businessObject) {
    modeling.updateProperties(split, { default: undefined });
  }
  modeling.removeElements([way, ...new Set([...hanging, ...shapes])]);
  settle(desk, split);
}
