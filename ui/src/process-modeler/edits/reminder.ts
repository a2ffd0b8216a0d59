import {
  centre,
  type BpmnFactory,
  type ElementFactory,
  type Modeling,
  type Registry,
  type Services,
  type Shape,
} from '../model/elements';
import { delegate, partWay } from '../model/expressions';
import { nextOf } from '../model/flow';
import { join, type Desk } from './joining';
import { OFFER_HELP, reminderOf } from '../model/kinds';
import { timer } from './new-steps';
import { asOneStep } from './one-step';
import { clearBelow } from './space';

const DOWN = 150;
const ACROSS = 42;
const HALF = 50;
const BESIDE = { x: 42, y: 24 };

/** Adds or removes the offer of help part-way through a person's working days. */
export function remind(desk: Desk, step: Shape, wanted: boolean, clock: string): void {
  const now = reminderOf(step);
  if (wanted && !now) {
    asOneStep(desk.services, () => add(desk, step, clock));
  } else if (!wanted && now) {
    asOneStep(desk.services, () => take(desk.services, now));
  }
}

function make(
  services: Services,
  type: string,
  attributes: { id: string; name: string } & Record<string, unknown>,
): Shape {
  const businessObject = services.get<BpmnFactory>('bpmnFactory').create(type, attributes);
  return services.get<ElementFactory>('elementFactory').createShape({ type, businessObject });
}

function add(desk: Desk, step: Shape, clock: string): void {
  const { services } = desk;
  const modeling = services.get<Modeling>('modeling');
  const parent = step.parent!;
  const middle = centre(step).x;
  const top = step.y + DOWN;
  clearBelow(services, parent, { x: middle - HALF, y: top, width: 2 * HALF + ACROSS + 36, height: 80 });
  const event = make(services, 'bpmn:BoundaryEvent', {
    id: `${step.id}-part-way`,
    name: 'Part-way: offer help',
    cancelActivity: false,
  });
  event.businessObject.set('eventDefinitions', [timer(services, event.businessObject, partWay(clock))]);
  const boundary = modeling.createShape(event, { x: middle, y: step.y + step.height }, step, { attach: true });
  const help = make(services, 'bpmn:ServiceTask', {
    id: `${step.id}-offer-help`,
    name: 'Offer help',
    'camunda:delegateExpression': delegate(OFFER_HELP),
  });
  modeling.createShape(help, { x: middle, y: top + 40 }, parent);
  const end = make(services, 'bpmn:EndEvent', { id: `${step.id}-help-offered`, name: 'Help offered' });
  modeling.createShape(end, { x: middle + HALF + ACROSS + 18, y: top + 40 }, parent);
  join(services, boundary, help);
  join(services, help, end);
  nameBeside(modeling, boundary);
}

/** The name stands right of the clock, where it does not cover the arrow. */
function nameBeside(modeling: Modeling, { label, x, y }: Shape): void {
  if (label) {
    modeling.moveElements([label], { x: x + BESIDE.x - label.x, y: y + BESIDE.y - label.y });
  }
}

function take(services: Services, boundary: Shape): void {
  const registry = services.get<Registry>('elementRegistry');
  const [help] = nextOf(boundary.businessObject);
  const ends = help ? nextOf(help) : [];
  const chain = [help, ...ends].flatMap((step) => (step && registry.get(step.id)) ?? []);
  services.get<Modeling>('modeling').removeElements([boundary, ...chain]);
}
