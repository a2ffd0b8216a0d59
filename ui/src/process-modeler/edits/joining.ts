import type { Catalogue } from '../model/catalogue';
import { centre, type BpmnFactory, type Connection, type Modeling, type Services, type Shape } from '../model/elements';
import { freeId } from './new-steps';

/** Joins two steps by an arrow with a readable id. */
export function join(services: Services, from: Shape, to: Shape, name?: string): Connection {
  const id = freeId(services, `from-${from.id}-to-${to.id}`);
  const attributes = { id, ...(name ? { name } : {}) };
  const businessObject = services.get<BpmnFactory>('bpmnFactory').create('bpmn:SequenceFlow', attributes);
  return services.get<Modeling>('modeling').connect(from, to, { type: 'bpmn:SequenceFlow', businessObject });
}

/** Lets an arrow end at another step. */
export function lead(services: Services, way: Connection, to: Shape): void {
  services.get<Modeling>('modeling').reconnectEnd(way, to, centre(to));
}

/** What an edit needs to know besides the modeler. */
export interface Desk {
  services: Services;
  catalogue: Catalogue;
}

/** Said in words the person can act on. */
export class NotPossible extends Error {}

/** The arrows between steps, without those to notes. */
export function ways(connections: Connection[]): Connection[] {
  return connections.filter(({ type }) => type === 'bpmn:SequenceFlow');
}
