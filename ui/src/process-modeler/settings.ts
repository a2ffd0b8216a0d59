import { readCondition, type Condition } from './conditions';
import { isA, type BpmnFactory, type Bo, type Canvas, type Modeling, type Services, type Shape } from './elements';
import { delegate, partWay, readDelegate, readWorkingDays, workingDays } from './expressions';
import { definitionOf, reminderOf, timerOf } from './kinds';
import { expression, timer } from './new-steps';
import { writeCondition } from './conditions';
import { asOneStep } from './one-step';
import { leadTo } from './leading';
import { remind } from './reminder';
import type { Desk } from './joining';

/** What can be set about one step or way; what is left out stays as it is. */
export interface Settings {
  name?: string;
  role?: string;
  form?: string;
  clock?: string;
  offersHelp?: boolean;
  table?: string;
  service?: string;
  process?: string;
  message?: string;
  condition?: Condition | null;
  otherwise?: boolean;
  /** The id of the step to which a way, or a step that leads nowhere yet, goes on. */
  leadsTo?: string;
}

/** What is set now, and what could not be read and is kept as it is. */
export interface Settled extends Settings {
  kept?: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads what is set about a step or way on the picture. */
export function settingsOf(element: Shape): Settled {
  const read = readSettings(element.businessObject);
  return isA(element, 'bpmn:UserTask') ? { ...read, offersHelp: reminderOf(element) !== undefined } : read;
}

/** Reads what is set about a step or way of a model. */
export function readSettings(bo: Bo): Settled {
  switch (bo.$type) {
    case 'bpmn:UserTask':
      return { name: bo.name, ...personOf(bo) };
    case 'bpmn:BusinessRuleTask':
      return { name: bo.name, ...delegateOf(bo, 'table') };
    case 'bpmn:ServiceTask':
      return { name: bo.name, ...delegateOf(bo, 'service') };
    case 'bpmn:CallActivity':
      return { name: bo.name, process: text(bo.calledElement) };
    case 'bpmn:IntermediateCatchEvent':
    case 'bpmn:BoundaryEvent':
    case 'bpmn:StartEvent':
      return { name: bo.name, ...waitOf(bo) };
    case 'bpmn:SequenceFlow':
      return { name: bo.name, ...wayOf(bo) };
    default:
      return { name: bo.name };
  }
}

function personOf(bo: Bo): Settled {
  const due = text(bo.get('camunda:dueDate'));
  const clock = readWorkingDays(due);
  return {
    role: text(bo.get('camunda:candidateGroups')),
    form: text(bo.get('camunda:formKey')),
    clock,
    kept: due && !clock ? due : undefined,
  };
}

function delegateOf(bo: Bo, list: 'table' | 'service'): Settled {
  const given = text(bo.get('camunda:delegateExpression'));
  const kept = given || text(bo.get('camunda:decisionRef'));
  const read = readDelegate(given);
  return read || !kept ? { [list]: read } : { kept };
}

function waitOf(bo: Bo): Settled {
  const message = definitionOf(bo)?.messageRef as Bo | undefined;
  const due = timerOf(bo);
  const clock = readWorkingDays(due);
  return message ? { message: message.name } : { clock, kept: due && !clock ? due : undefined };
}

function wayOf(bo: Bo): Settled {
  const body = text((bo.conditionExpression as Bo | undefined)?.body);
  const condition = body ? readCondition(body) : undefined;
  return {
    condition: condition ?? null,
    kept: body && !condition ? body : undefined,
    otherwise: (bo.sourceRef as Bo | undefined)?.default === bo,
  };
}

/** Changes a step or way as one step of undo. */
export function change(desk: Desk, element: Shape, settings: Settings): void {
  asOneStep(desk.services, () => {
    const modeling = desk.services.get<Modeling>('modeling');
    const properties = propertiesOf(settings);
    if (Object.keys(properties).length > 0) {
      modeling.updateProperties(element, properties);
    }
    if (isA(element, 'bpmn:SequenceFlow')) {
      changeWay(desk.services, element, settings);
    } else if (isA(element, 'bpmn:UserTask')) {
      changePerson(desk, element, settings);
    } else if (isA(element, 'bpmn:IntermediateCatchEvent')) {
      changeWait(desk.services, element, settings);
    }
    if (settings.leadsTo) {
      leadTo(desk, element, settings.leadsTo);
    }
  });
}

function propertiesOf({ name, role, form, table, service, process }: Settings): Record<string, unknown> {
  const bean = table ?? service;
  const given = {
    name,
    'camunda:candidateGroups': role,
    'camunda:formKey': form,
    'camunda:delegateExpression': bean === undefined ? undefined : delegate(bean),
    calledElement: process,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function changePerson(desk: Desk, step: Shape, { clock, offersHelp }: Settings): void {
  const modeling = desk.services.get<Modeling>('modeling');
  if (clock) {
    modeling.updateProperties(step, { 'camunda:dueDate': workingDays(clock) });
    const reminder = reminderOf(step);
    if (reminder) {
      setTimer(desk.services, reminder, partWay(clock));
    }
  }
  if (offersHelp !== undefined) {
    remind(desk, step, offersHelp, settingsOf(step).clock ?? '5');
  }
}

function setTimer(services: Services, event: Shape, body: string): void {
  const definition = timer(services, event.businessObject, body);
  services.get<Modeling>('modeling').updateProperties(event, { eventDefinitions: [definition] });
}

function changeWait(services: Services, event: Shape, { clock, message }: Settings): void {
  if (clock) {
    setTimer(services, event, workingDays(clock));
  } else if (message) {
    const definition = services.get<BpmnFactory>('moddle').create('bpmn:MessageEventDefinition');
    definition.$parent = event.businessObject;
    definition.set('messageRef', messageNamed(services, event, message));
    services.get<Modeling>('modeling').updateProperties(event, { eventDefinitions: [definition] });
  }
}

function messageNamed(services: Services, event: Shape, name: string): Bo {
  const definitions = definitionsOf(services);
  const roots = definitions.get('rootElements') as Bo[];
  const known = roots.find((root) => root.$type === 'bpmn:Message' && root.name === name);
  if (known) {
    return known;
  }
  const made = services.get<BpmnFactory>('bpmnFactory').create('bpmn:Message', { id: `message-${name}`, name });
  made.$parent = definitions;
  services.get<Modeling>('modeling').updateModdleProperties(event, definitions, { rootElements: [made, ...roots] });
  return made;
}

/** The whole document that is being edited. */
export function definitionsOf(services: Services): Bo {
  const plane = services.get<Canvas>('canvas').getRootElement().businessObject;
  let top = plane;
  while (top.$parent) {
    top = top.$parent;
  }
  return top;
}

function changeWay(services: Services, way: Shape, { condition, otherwise }: Settings): void {
  const modeling = services.get<Modeling>('modeling');
  if (otherwise !== undefined) {
    const split = (way as Shape & { source: Shape }).source;
    if (otherwise) {
      modeling.updateProperties(way, { conditionExpression: undefined });
      modeling.updateProperties(split, { default: way.businessObject });
    } else if (split.businessObject.default === way.businessObject) {
      modeling.updateProperties(split, { default: undefined });
    }
  }
  if (condition !== undefined && !otherwise) {
    const body = condition?.terms.length ? writeCondition(condition) : undefined;
    const made = body && expression(services, way.businessObject, body);
    modeling.updateProperties(way, { conditionExpression: made || undefined });
  }
}
