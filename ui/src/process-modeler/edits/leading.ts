import { centre, isA, type Connection, type Modeling, type Services, type Shape } from '../model/elements';
import { join, lead, type Desk } from './joining';
import { GAP, levelOf } from './space';

const ROW = 40;

const NO_TARGET = [
  'bpmn:StartEvent',
  'bpmn:BoundaryEvent',
  'bpmn:SequenceFlow',
  'bpmn:TextAnnotation',
  'bpmn:Association',
];
const NO_SOURCE = ['bpmn:EndEvent', 'bpmn:SubProcess', 'bpmn:TextAnnotation', 'bpmn:Association', 'bpmn:Process'];

/** Whether something can come after this element. */
export function canGoOn(element: Shape): boolean {
  return !isA(element, ...NO_SOURCE) && !element.labelTarget;
}

/** The steps to which a way or step may lead: those of its own level. */
export function targetsFor({ services }: Desk, element: Shape): Shape[] {
  const source = isA(element, 'bpmn:SequenceFlow') ? (element as Connection).source : element;
  return levelOf(services, source.parent!).filter(
    (step) => step !== source && !step.labelTarget && !isA(step, ...NO_TARGET),
  );
}

/** Lets a way lead elsewhere, or joins a step that leads nowhere yet. */
export function leadTo(desk: Desk, element: Shape, id: string): void {
  const target = targetsFor(desk, element).find((step) => step.id === id);
  if (!target) {
    return;
  }
  if (isA(element, 'bpmn:SequenceFlow')) {
    lead(desk.services, element as Connection, target);
    roundAbout(desk.services, element as Connection);
  } else {
    roundAbout(desk.services, join(desk.services, element, target));
  }
}

/** A way that leads back along its own row runs above it, not through the steps between. */
function roundAbout(services: Services, way: Connection): void {
  const [from, to] = [centre(way.source), centre(way.target)];
  if (way.target.x + way.target.width > way.source.x || Math.abs(from.y - to.y) > ROW) {
    return;
  }
  const above = Math.min(way.source.y, way.target.y) - GAP;
  const waypoints = [
    { x: from.x, y: way.source.y },
    { x: from.x, y: above },
    { x: to.x, y: above },
    { x: to.x, y: way.target.y },
  ];
  services.get<Modeling>('modeling').updateWaypoints(way, waypoints);
}
