import { readCondition, writeCondition } from '../model/conditions';
import {
  isA,
  type Bo,
  type BpmnFactory,
  type Canvas,
  type Connection,
  type Modeling,
  type Services,
  type Shape,
} from '../model/elements';
import { delegate, partWay, workingDays } from '../model/expressions';
import { giveCondition } from './covering';
import { deciding } from './deciding';
import { ways, type Desk } from './joining';
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
    const properties = propertiesOf(desk, settings);
    if (Object.keys(properties).length > 0) {
      modeling.updateProperties(element, properties);
    }
    if (isA(element, 'bpmn:SequenceFlow')) {
      changeWay(desk, element as Connection, settings);
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

function propertiesOf({ catalogue }: Desk, settings: Settings): Record<string, unknown> {
  const { name, role, form, table, service, process } = settings;
  const given = {
    name,
    'camunda:candidateGroups': role,
    'camunda:formKey': form,
    'camunda:delegateExpression': service === undefined ? undefined : delegate(service),
    calledElement: process,
  };
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(set), ...(table === undefined ? {} : deciding(catalogue, table)) };
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

function changeWay(desk: Desk, way: Connection, { condition, otherwise }: Settings): void {
  const { services } = desk;
  const modeling = services.get<Modeling>('modeling');
  if (otherwise !== undefined) {
    changeOtherwise(desk, way, otherwise);
  }
  if (condition !== undefined && !otherwise) {
    const body = condition?.terms.length ? writeCondition(condition) : undefined;
    const made = body && expression(services, way.businessObject, body);
    modeling.updateProperties(way, { conditionExpression: made || undefined });
  }
}

/** The way that is no longer taken otherwise gets a condition, since a way without one cannot run. */
function changeOtherwise(desk: Desk, way: Connection, otherwise: boolean): void {
  const modeling = desk.services.get<Modeling>('modeling');
  const split = way.source;
  const before = ways(split.outgoing).find(({ businessObject }) => businessObject === split.businessObject.default);
  if (otherwise) {
    const body = (way.businessObject.conditionExpression as Bo | undefined)?.body as string | undefined;
    modeling.updateProperties(way, { conditionExpression: undefined });
    modeling.updateProperties(split, { default: way.businessObject });
    if (before && before !== way) {
      giveCondition(desk, before, body ? readCondition(body) : undefined);
    }
  } else if (before === way) {
    modeling.updateProperties(split, { default: undefined });
    giveCondition(desk, way);
  }
}
