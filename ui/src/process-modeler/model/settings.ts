import { readCondition, type Condition } from './conditions';
import { isA, type Bo, type Shape } from './elements';
import { readDelegate, readPartWay, readWorkingDays } from './expressions';
import { definitionOf, reminderOf, timerOf } from './kinds';

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
  const asked = list === 'table' ? text(bo.get('camunda:decisionRef')) : '';
  const read = readDelegate(given);
  return given && !read ? { kept: given } : { [list]: read ?? (asked || undefined) };
}

function waitOf(bo: Bo): Settled {
  const message = definitionOf(bo)?.messageRef as Bo | undefined;
  const due = timerOf(bo);
  const clock = readWorkingDays(due) ?? readPartWay(due);
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
