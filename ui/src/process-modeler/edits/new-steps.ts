import { keyOf } from '../model/catalogue';
import type { Bo, BpmnFactory, ElementFactory, Registry, Services, Shape } from '../model/elements';
import { delegate, workingDays } from '../model/expressions';
import { WORDS, type NewKind } from '../model/kinds';
import type { Settings } from '../model/settings';
import { askedBefore, personFor } from './asking';
import { deciding } from './deciding';
import type { Desk } from './joining';

const TYPES: Record<NewKind, string> = {
  person: 'bpmn:UserTask',
  table: 'bpmn:BusinessRuleTask',
  message: 'bpmn:ServiceTask',
  service: 'bpmn:ServiceTask',
  wait: 'bpmn:IntermediateCatchEvent',
  process: 'bpmn:CallActivity',
  choose: 'bpmn:ExclusiveGateway',
  together: 'bpmn:ParallelGateway',
  end: 'bpmn:EndEvent',
};

const GATEWAYS: NewKind[] = ['choose', 'together'];

/** An id that nothing in the model has yet: the words themselves, or numbered. */
export function freeId(services: Services, words: string): string {
  const registry = services.get<Registry>('elementRegistry');
  const plain =
    words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'step';
  const base = /^[a-z]/.test(plain) ? plain : `step-${plain}`;
  let id = base;
  for (let number = 2; registry.get(id); number++) {
    id = `${base}-${number}`;
  }
  return id;
}

/** A formal expression that belongs to its parent. */
export function expression(services: Services, parent: Bo, body: string): Bo {
  const made = services.get<BpmnFactory>('bpmnFactory').create('bpmn:FormalExpression', { body });
  made.$parent = parent;
  return made;
}

/** A timer that ends after some working days, or part-way through them. */
export function timer(services: Services, parent: Bo, body: string): Bo {
  // Made by the model itself: the factory would add an id that no one needs.
  const made = services.get<BpmnFactory>('moddle').create('bpmn:TimerEventDefinition');
  made.$parent = parent;
  made.set('timeDate', expression(services, made, body));
  return made;
}

/** What a called process is given: the story's key and the facts for routing. */
function handedOver(services: Services, call: Bo): Bo {
  const factory = services.get<BpmnFactory>('bpmnFactory');
  const handed = factory.create('bpmn:ExtensionElements');
  handed.$parent = call;
  const key = factory.create('camunda:In', { businessKey: '#{execution.processBusinessKey}' });
  const facts = factory.create('camunda:In', { variables: 'all' });
  [key, facts].forEach((value) => (value.$parent = handed));
  handed.set('values', [key, facts]);
  return handed;
}

/** Sets what a new step of this kind needs to be complete, as far as the catalogue offers it. */
function fill({ services, catalogue }: Desk, step: Bo, kind: NewKind, near: Bo | undefined): void {
  const clock = catalogue.clocks[0]?.variable;
  switch (kind) {
    case 'person':
      ask(step, personFor(catalogue, near ?? firstAsked(services)));
      break;
    case 'table':
      Object.entries(catalogue.tables[0] ? deciding(catalogue, keyOf(catalogue.tables[0])) : {})
        .filter(([, value]) => value !== undefined)
        .forEach(([name, value]) => step.set(name, value));
      break;
    case 'message':
    case 'service':
      step.set('camunda:delegateExpression', catalogue.services[0] && delegate(catalogue.services[0].delegate));
      break;
    case 'wait':
      step.set('eventDefinitions', [timer(services, step, workingDays(clock ?? '5'))]);
      break;
    case 'process':
      step.set('calledElement', catalogue.processes[0]?.id);
      step.set('extensionElements', handedOver(services, step));
      break;
  }
}

function ask(step: Bo, { role, form, clock }: Settings): void {
  step.set('camunda:candidateGroups', role);
  step.set('camunda:formKey', form);
  step.set('camunda:dueDate', clock && workingDays(clock));
}

function firstAsked(services: Services): Bo | undefined {
  return services.get<Registry>('elementRegistry').filter(({ type }) => type === TYPES.person)[0]?.businessObject;
}

/**
 * A step that is not in the model yet.
 *
 * @param near the step or way behind which it comes, from which it learns who is asked
 */
export function newStep(desk: Desk, kind: NewKind, near?: Shape): Shape {
  const { services } = desk;
  const name = GATEWAYS.includes(kind) ? undefined : WORDS[kind];
  const attributes = { id: freeId(services, WORDS[kind]), ...(name ? { name } : {}) };
  const businessObject = services.get<BpmnFactory>('bpmnFactory').create(TYPES[kind], attributes);
  fill(desk, businessObject, kind, near && askedBefore(near.businessObject));
  return services.get<ElementFactory>('elementFactory').createShape({ type: TYPES[kind], businessObject });
}
