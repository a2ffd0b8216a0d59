import type { Bo, BpmnFactory, Modeling, Shape } from '../model/elements';
import { insertAfter } from './inserting';
import type { Desk } from './joining';
import { NotPossible } from './joining';
import { kindOf, type NewKind } from '../model/kinds';
import { asOneStep } from './one-step';
import { change } from './changing';
import { settingsOf } from '../model/settings';

const COPIED: NewKind[] = ['person', 'table', 'message', 'service', 'wait', 'process'];
const ATTRIBUTES = [
  'camunda:candidateGroups',
  'camunda:formKey',
  'camunda:dueDate',
  'camunda:delegateExpression',
  'camunda:decisionRef',
  'camunda:decisionRefBinding',
  'camunda:mapDecisionResult',
  'camunda:resultVariable',
  'calledElement',
];

/** Whether a step can be copied: one that does something, not a gateway, a start or an end. */
export function copyable(step: Shape | undefined): boolean {
  return step !== undefined && COPIED.includes(kindOf(step.businessObject) as NewKind);
}

/** Puts a copy of a step behind another one, with everything that is set about it. */
export function pasteAfter(desk: Desk, original: Shape, at: Shape): Shape {
  if (!copyable(original)) {
    throw new NotPossible('Only a step can be copied, not a gateway, a start or an end.');
  }
  return asOneStep(desk.services, () => {
    const settings = settingsOf(original);
    const copy = insertAfter(desk, at, kindOf(original.businessObject) as NewKind);
    const modeling = desk.services.get<Modeling>('modeling');
    modeling.updateProperties(copy, attributesOf(desk, original.businessObject, copy.businessObject));
    const { name, offersHelp, message, clock } = settings;
    change(desk, copy, { name: `${name ?? ''} (copy)`.trim(), offersHelp, message, clock });
    return copy;
  });
}

function attributesOf(desk: Desk, from: Bo, to: Bo): Record<string, unknown> {
  const given = ATTRIBUTES.map((name) => [name, from.get(name)] as const).filter(
    ([name, value]) => value !== undefined || to.get(name) !== undefined,
  );
  const handed = handedOver(desk, from, to);
  return { ...Object.fromEntries(given), ...(handed ? { extensionElements: handed } : {}) };
}

/** What is handed to a called process and back. */
function handedOver({ services }: Desk, from: Bo, to: Bo): Bo | undefined {
  const factory = services.get<BpmnFactory>('bpmnFactory');
  const values = ((from.extensionElements as Bo | undefined)?.get('values') as Bo[] | undefined) ?? [];
  const mappings = values.filter(({ $type }) => $type === 'camunda:In' || $type === 'camunda:Out');
  if (mappings.length === 0) {
    return undefined;
  }
  const copy = factory.create('bpmn:ExtensionElements');
  copy.$parent = to;
  const made = mappings.map(({ $type, source, target, variables, businessKey }) => {
    const given = Object.entries({ source, target, variables, businessKey }).filter(([, value]) => value !== undefined);
    const mapping = factory.create($type, Object.fromEntries(given));
    mapping.$parent = copy;
    return mapping;
  });
  copy.set('values', made);
  return copy;
}
