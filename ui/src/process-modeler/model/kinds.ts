import { isA, type Bo, type Shape } from './elements';
import { readDelegate, readPartWay } from './expressions';

export type Kind =
  | 'person'
  | 'table'
  | 'message'
  | 'service'
  | 'wait'
  | 'process'
  | 'choose'
  | 'together'
  | 'first'
  | 'start'
  | 'end'
  | 'reminder'
  | 'meanwhile'
  | 'part'
  | 'way'
  | 'other';

/** The kinds that may be made here. */
export type NewKind = 'person' | 'table' | 'message' | 'service' | 'wait' | 'process' | 'choose' | 'together' | 'end';

/** The bean that offers help, as in every model of ours. */
export const OFFER_HELP = 'offerHelp';
/** What writes to the person who shared a story. */
const TO_THE_PERSON = ['acknowledge', 'sendReply', 'closeItem'];

export const WORDS: Record<Kind, string> = {
  person: 'Ask a person',
  table: 'Decide by table',
  message: 'Send a message to the person',
  service: 'Happens by itself',
  wait: 'Wait',
  process: 'Run another process',
  choose: 'Choose one way',
  together: 'Do at the same time',
  first: 'Whichever comes first',
  start: 'Start',
  end: 'End',
  reminder: 'Offer help part-way',
  meanwhile: 'While that step is open',
  part: 'At any time',
  way: 'Way',
  other: 'Another kind of step',
};

/** Small drawings of our own; every one stands beside words. */
export const SIGNS: Record<Kind, string> = {
  person: '☺',
  table: '▤',
  message: '✉',
  service: '⚙',
  wait: '◷',
  process: '↳',
  choose: '◇',
  together: '⧺',
  first: '⇥',
  start: '○',
  end: '◉',
  reminder: '◔',
  meanwhile: '◔',
  part: '▢',
  way: '→',
  other: '•',
};

export const NEW_KINDS: NewKind[] = ['person', 'table', 'message', 'wait', 'process', 'choose', 'together', 'end'];

const BY_TYPE: Record<string, Kind> = {
  'bpmn:UserTask': 'person',
  'bpmn:BusinessRuleTask': 'table',
  'bpmn:ServiceTask': 'service',
  'bpmn:SendTask': 'service',
  'bpmn:IntermediateCatchEvent': 'wait',
  'bpmn:CallActivity': 'process',
  'bpmn:ExclusiveGateway': 'choose',
  'bpmn:ParallelGateway': 'together',
  'bpmn:EventBasedGateway': 'first',
  'bpmn:StartEvent': 'start',
  'bpmn:EndEvent': 'end',
  'bpmn:SubProcess': 'part',
  'bpmn:SequenceFlow': 'way',
};

/** What an element is in plain words. */
export function kindOf(element: Bo): Kind {
  if (element.$type === 'bpmn:BoundaryEvent') {
    return isReminder(element) ? 'reminder' : 'meanwhile';
  }
  const kind = BY_TYPE[element.$type] ?? 'other';
  const does = kind === 'service' ? readDelegate(element.get('camunda:delegateExpression')) : undefined;
  return does && TO_THE_PERSON.includes(does) ? 'message' : kind;
}

export function definitionOf(element: Bo): Bo | undefined {
  return (element.get('eventDefinitions') as Bo[] | undefined)?.[0];
}

/** The expression of a timer's date, where it has one. */
export function timerOf(element: Bo): string | undefined {
  return (definitionOf(element)?.timeDate as Bo | undefined)?.body as string | undefined;
}

/** Whether this boundary event is the part-way offer of help. */
export function isReminder(boundary: Bo): boolean {
  const next = ((boundary.outgoing as Bo[] | undefined) ?? [])[0]?.targetRef as Bo | undefined;
  return (
    boundary.cancelActivity === false &&
    readPartWay(timerOf(boundary)) !== undefined &&
    readDelegate(next?.get('camunda:delegateExpression')) === OFFER_HELP
  );
}

/** The boundary event that offers help on this step. */
export function reminderOf(step: Shape): Shape | undefined {
  return step.attachers?.find((attached) => isA(attached, 'bpmn:BoundaryEvent') && isReminder(attached.businessObject));
}

/** The name to show, or plain words where there is none. */
export function nameOf(element: Bo): string {
  if (element.$type === 'bpmn:SequenceFlow') {
    const target = element.targetRef as Bo | undefined;
    return element.name?.trim() || (target ? `To “${nameOf(target)}”` : WORDS.way);
  }
  return element.name?.trim() || (joins(element) ? 'Ways meet' : WORDS[kindOf(element)]);
}

/** Whether this gateway only brings ways together. */
export function joins(element: Bo): boolean {
  const outgoing = (element.outgoing as Bo[] | undefined) ?? [];
  return element.$type.endsWith('Gateway') && outgoing.length <= 1;
}

/** Where a new step goes when this element is chosen, in words. */
export function placeAfter(element: Bo): string {
  if (element.$type === 'bpmn:SequenceFlow') {
    const target = element.targetRef as Bo | undefined;
    return element.name ? `In the way “${element.name}”` : `In the way to “${target ? nameOf(target) : ''}”`;
  }
  return `After “${nameOf(element)}”`;
}
