import { isA, type Connection, type Shape } from '../model/elements';
import { join, lead, type Desk } from './joining';
import { levelOf } from './space';

const NO_TARGET = ['bpmn:StartEvent', 'bpmn:BoundaryEvent', 'bpmn:SequenceFlow', 'bpmn:TextAnnotation', 'bpmn:Association'];
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
  } else {
    join(desk.services, element, target);
  }
}
