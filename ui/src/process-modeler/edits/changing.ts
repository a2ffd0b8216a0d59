import { writeCondition } from '../model/conditions';
import {
  isA,
  type Bo,
  type BpmnFactory,
  type Canvas,
  type Modeling,
  type Services,
  type Shape,
} from '../model/elements';
import { delegate, partWay, workingDays } from '../model/expressions';
import type { Desk } from './joining';
import { reminderOf } from '../model/kinds';
import { leadTo } from './leading';
import { expression, timer } from './new-steps';
import { asOneStep } from './one-step';
import { remind } from './reminder';
import { settingsOf, type Settings } from '../model/settings';

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
function definitionsOf(services: Services): Bo {
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
