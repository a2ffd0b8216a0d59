import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { describe, expect, it } from 'vitest';
import { catalogue, model, MODELS, opened } from '../drawn.testing';
import type { Bo, CommandStack, Connection, Shape } from '../model/elements';
import { pasteAfter } from './copying';
import { addWay, insertAfter } from './inserting';
import { NotPossible, ways } from './joining';
import { NEW_KINDS } from '../model/kinds';
import { move } from './moving';
import { outlineOf, processOf, type Row } from '../model/outline';
import { remind } from './reminder';
import { remove } from './removing';
import { change } from './changing';
import { settingsOf } from '../model/settings';

async function read(xml: string): Promise<{ rows: Row[]; elements: Map<string, string>; warnings: unknown[] }> {
  const { rootElement, warnings, elementsById } = await new BpmnModdle({ camunda }).fromXML(xml);
  const all = Object.values(elementsById as Record<string, Bo>).filter(({ $type }) => $type.startsWith('bpmn:'));
  const plain = all.map((element) => [element.id, JSON.stringify(described(element))] as const);
  return { rows: outlineOf(processOf(rootElement as Bo)!, catalogue), elements: new Map(plain), warnings };
}

// The binding “latest” is what the engine takes anyway, so it is not written.
function described({ $type, name, decisionRefBinding: _, ...rest }: Bo): object {
  const references = ['sourceRef', 'targetRef', 'attachedToRef', 'default', 'messageRef'];
  const given = references.map((key) => [key, (rest[key] as Bo | undefined)?.id]);
  const values = Object.entries(rest).filter(([, value]) => ['string', 'boolean'].includes(typeof value));
  return { $type, name, ...Object.fromEntries([...given, ...values].sort()), events: rest.eventDefinitions };
}

const names = (rows: Row[]): string[] => rows.map(({ name }) => name);

describe('inserting', () => {
  it.each(NEW_KINDS.filter((kind) => kind !== 'end'))('%s between two steps leaves the model whole', async (kind) => {
    const desk = await opened(model('improvement-action'));
    const step = insertAfter(desk, desk.find('plan-improvement'), kind);
    const { warnings } = await read(await desk.saved());
    expect(warnings).toEqual([]);
    expect(ways(desk.find('plan-improvement').outgoing).map(({ target }) => target.id)).toEqual([step.id]);
    expect(desk.find('study-improvement').incoming).toHaveLength(1);
    expect(desk.find('study-improvement').x).toBeGreaterThan(step.x + step.width);
  });

  it('asks the person who was asked before, since only one of us knows who else', async () => {
    const desk = await opened(model('improvement-action'));
    const asked = (step: Shape) => {
      const { role, form, clock } = settingsOf(step);
      return { role, form, clock };
    };
    const before = asked(desk.find('study-improvement'));
    expect(before.role).not.toBe(catalogue.roles[0]!.id);
    expect(asked(insertAfter(desk, desk.find('cycle-adapt'), 'person'))).toEqual(before);
  });

  it('asks whoever the lists begin with where nobody was asked yet', async () => {
    const desk = await opened(model('improvement-action').replace(/(<bpmn:userTask[^>]*?) camunda:candidateGroups="[^"]*"/g, '$1'));
    expect(settingsOf(insertAfter(desk, desk.find('plan-improvement'), 'person')).role).toBe(catalogue.roles[0]!.id);
  });

  it('is undone as one thing', async () => {
    const desk = await opened(model('improvement-action'));
    const before = await desk.saved();
    insertAfter(desk, desk.find('plan-improvement'), 'choose');
    desk.services.get<CommandStack>('commandStack').undo();
    expect((await read(await desk.saved())).elements).toEqual((await read(before)).elements);
    expect(desk.services.get<CommandStack>('commandStack').canUndo()).toBe(false);
  });

  it('keeps the condition on the way it went into', async () => {
    const desk = await opened(model('improvement-action'));
    insertAfter(desk, desk.find('cycle-adapt'), 'message');
    expect((desk.find('cycle-adapt').businessObject.conditionExpression as Bo).body).toContain('ADAPT');
  });

  it('behind a gateway with several ways asks which way', async () => {
    const desk = await opened(model('improvement-action'));
    expect(() => insertAfter(desk, desk.find('adopt-adapt-or-abandon'), 'wait')).toThrow(NotPossible);
  });

  it('into a way that leads down pushes the next step further down', async () => {
    const desk = await opened(model('feedback-to-learning'));
    const was = desk.find('keep-sealed').y;
    const step = insertAfter(desk, desk.find('may-work-with-it-no'), 'message');
    expect(desk.find('keep-sealed').y).toBeGreaterThanOrEqual(was + step.height);
    expect(step.y).toBe(was);
  });

  it('into a way that leads back stands on its arrow', async () => {
    const desk = await opened(model('improvement-action'));
    const step = insertAfter(desk, desk.find('cycle-adapt'), 'message');
    expect(step.y + step.height).toBeLessThanOrEqual(desk.find('plan-improvement').y);
  });

  it('gives a process to call the key and the facts', async () => {
    const desk = await opened(model('improvement-action'));
    insertAfter(desk, desk.find('plan-improvement'), 'process');
    expect(await desk.saved()).toContain('<camunda:in businessKey="#{execution.processBusinessKey}" />');
  });
});

describe('ways', () => {
  it('are added to where the others meet', async () => {
    const desk = await opened(model('feedback-to-learning'));
    const way = addWay(desk, desk.find('which-way'));
    expect(way.target.outgoing.map(({ target }) => target.id)).toEqual(['meet-reply']);
  });

  it('are removed with what only they lead to', async () => {
    const desk = await opened(model('feedback-to-learning'));
    remove(desk, desk.find('way-plain-thanks'));
    expect(desk.find('share-appreciation')).toBeUndefined();
    expect(desk.find('meet-reply')).toBeDefined();
    expect((await read(await desk.saved())).warnings).toEqual([]);
  });
});

describe('leading', () => {
  it('a way elsewhere, and back by undo', async () => {
    const desk = await opened(model('improvement-action'));
    change(desk, desk.find('cycle-adapt'), { leadsTo: 'study-improvement' });
    expect((desk.find('cycle-adapt') as Connection).target.id).toBe('study-improvement');
    desk.services.get<CommandStack>('commandStack').undo();
    expect((desk.find('cycle-adapt') as Connection).target.id).toBe('plan-improvement');
  });

  it('to a start or to another level is not done', async () => {
    const desk = await opened(model('improvement-action'));
    change(desk, desk.find('cycle-adapt'), { leadsTo: 'change-to-try' });
    change(desk, desk.find('cycle-adapt'), { leadsTo: 'choice-changed-end' });
    expect((desk.find('cycle-adapt') as Connection).target.id).toBe('plan-improvement');
  });
});

describe('copying', () => {
  it('takes along what is set about the step', async () => {
    const desk = await opened(model('improvement-action'));
    const copy = pasteAfter(desk, desk.find('plan-improvement'), desk.find('study-improvement'));
    expect(settingsOf(copy)).toMatchObject({
      ...settingsOf(desk.find('plan-improvement')),
      name: expect.stringMatching(/copy/),
    });
  });

  it('takes along what is handed to another process and back', async () => {
    const desk = await opened(model('feedback-to-learning'));
    const copy = pasteAfter(desk, desk.find('consent'), desk.find('hide-names'));
    const handed = (step: Bo) => JSON.stringify(step.extensionElements);
    expect(handed(copy.businessObject)).toBe(handed(desk.find('consent').businessObject));
  });

  it('of a start is refused', async () => {
    const desk = await opened(model('improvement-action'));
    expect(() => pasteAfter(desk, desk.find('change-to-try'), desk.find('plan-improvement'))).toThrow(NotPossible);
  });
});

describe('removing', () => {
  it('joins what is left and takes the offer of help along', async () => {
    const desk = await opened(model('improvement-action'));
    remove(desk, desk.find('study-improvement'));
    expect((desk.find('from-plan-improvement-to-study-improvement') as Connection).target.id).toBe(
      'adopt-adapt-or-abandon',
    );
    expect(desk.find('study-improvement-offer-help')).toBeUndefined();
    expect(desk.find('plan-improvement-offer-help')).toBeDefined();
    expect((await read(await desk.saved())).warnings).toEqual([]);
  });

  it.each(['change-to-try', 'adopt-adapt-or-abandon', 'plan-improvement-help-offered'])(
    'of %s is refused',
    async (id) => {
      const desk = await opened(model('improvement-action'));
      expect(() => remove(desk, desk.find(id))).toThrow(NotPossible);
      expect(desk.services.get<CommandStack>('commandStack').canUndo()).toBe(false);
    },
  );
});

describe('moving', () => {
  it('lets two steps change places, there and back', async () => {
    const desk = await opened(model('improvement-action'));
    const before = names((await read(await desk.saved())).rows);
    move(desk, desk.find('plan-improvement'), 'later');
    const after = await read(await desk.saved());
    expect(names(after.rows).slice(0, 3)).toEqual([before[0], before[2], before[1]]);
    expect(desk.find('study-improvement').x).toBeLessThan(desk.find('plan-improvement').x);
    move(desk, desk.find('plan-improvement'), 'earlier');
    expect(names((await read(await desk.saved())).rows)).toEqual(before);
  });

  it('lets the arrows around run as before', async () => {
    const desk = await opened(model('improvement-action'));
    const drawn = () => (desk.find('cycle-adapt') as Connection).waypoints.map(({ x, y }) => [x, y]);
    const before = drawn();
    move(desk, desk.find('plan-improvement'), 'later');
    expect(drawn()).toEqual(before);
  });

  it('past a gateway is refused', async () => {
    const desk = await opened(model('improvement-action'));
    expect(() => move(desk, desk.find('study-improvement'), 'later')).toThrow(NotPossible);
  });
});

describe('offering help', () => {
  it.each(['plan-improvement', 'study-improvement'])('on %s is built as in our models', async (id) => {
    const desk = await opened(model('improvement-action'));
    const before = await read(await desk.saved());
    remind(desk, desk.find(id), false, 'improvementDays');
    expect(desk.find(`${id}-offer-help`)).toBeUndefined();
    remind(desk, desk.find(id), true, 'improvementDays');
    expect((await read(await desk.saved())).elements).toEqual(before.elements);
  });

  it('follows when other working days are allowed', async () => {
    const desk = await opened(model('improvement-action'));
    change(desk, desk.find('plan-improvement'), { clock: 'replyDays' });
    const xml = await desk.saved();
    expect(xml).toContain('camunda:dueDate="${clock.workingDays(replyDays, nation)}"');
    expect(xml).toContain('${clock.partWay(replyDays, nation)}');
  });
});

describe('settings', () => {
  it('are read as they were set', async () => {
    const desk = await opened(model('improvement-action'));
    const step = desk.find('plan-improvement');
    change(desk, step, {
      name: 'Plan it',
      role: 'facilitator',
      form: 'draft-reply',
      clock: 'replyDays',
      offersHelp: false,
    });
    expect(settingsOf(step)).toMatchObject({
      name: 'Plan it',
      role: 'facilitator',
      clock: 'replyDays',
      offersHelp: false,
    });
  });

  it('keep a condition that lists cannot show', async () => {
    const xml = model('improvement-action').replace("${cycleDecision == 'ADAPT'}", '${a && b || c}');
    const desk = await opened(xml);
    expect(settingsOf(desk.find('cycle-adapt'))).toMatchObject({ condition: null, kept: '${a && b || c}' });
    change(desk, desk.find('cycle-adapt'), { name: 'Again' });
    expect(await desk.saved()).toContain('${a &amp;&amp; b || c}');
  });

  it('make another way the one that is taken otherwise', async () => {
    const desk = await opened(model('improvement-action'));
    change(desk, desk.find('cycle-adapt'), { otherwise: true });
    expect(await desk.saved()).toContain('default="cycle-adapt"');
    expect(await desk.saved()).toContain("${cycleDecision != 'ADAPT'}");
    expect(settingsOf(desk.find('cycle-settled'))).toMatchObject({ otherwise: false });
  });

  it('let a step ask a table by itself, as our models do, and by code again', async () => {
    const desk = await opened(model('reflective-discussion'));
    const ours = desk.find('choose-discussion');
    expect(settingsOf(ours)).toMatchObject({ table: 'learning-response' });
    const before = (await read(await desk.saved())).elements.get(ours.id);
    change(desk, ours, { table: 'chooseRoute' });
    expect(await desk.saved()).not.toMatch(/decisionRef|mapDecisionResult|resultVariable/);
    expect(settingsOf(ours)).toMatchObject({ table: 'chooseRoute' });
    change(desk, ours, { table: 'learning-response' });
    expect((await read(await desk.saved())).elements.get(ours.id)).toBe(before);
  });

  it('are the first table’s for a new step, and a copy asks the table of its original only', async () => {
    const desk = await opened(model('reflective-discussion'));
    const made = insertAfter(desk, desk.find('choose-discussion'), 'table');
    expect(settingsOf(made)).toMatchObject({ table: 'chooseRoute' });
    const copy = pasteAfter(desk, desk.find('choose-discussion'), made);
    expect(copy.businessObject.get('camunda:delegateExpression')).toBeUndefined();
    expect(settingsOf(copy)).toMatchObject({ table: 'learning-response' });
  });

  it('turn a wait for days into a wait for a message', async () => {
    const desk = await opened(model('improvement-action'));
    const wait = insertAfter(desk, desk.find('plan-improvement'), 'wait');
    change(desk, wait, { message: 'person-replied' });
    const xml = await desk.saved();
    expect(xml).toContain('<bpmn:message id="message-person-replied" name="person-replied" />');
    expect(xml).toContain('<bpmn:messageEventDefinition messageRef="message-person-replied" />');
    expect((await read(xml)).warnings).toEqual([]);
  });
});

describe('parts that others put in', () => {
  const foreign =
    '<bpmn:extensionElements><other:note level="2"><other:line>Kept</other:line></other:note></bpmn:extensionElements>';
  const theirs = model('improvement-action')
    .replace('<bpmn:definitions ', '<bpmn:definitions xmlns:other="urn:other" exporter="Another program" ')
    .replace(/(<bpmn:userTask id="plan-improvement")([^>]*>)/, `$1 other:colour="green"$2${foreign}`)
    .replace(
      '</bpmn:process>',
      '<bpmn:textAnnotation id="note"><bpmn:text>A note</bpmn:text></bpmn:textAnnotation></bpmn:process>',
    );

  it.each([
    '<other:line>Kept</other:line>',
    'level="2"',
    'other:colour="green"',
    'exporter="Another program"',
    'A note',
  ])('stay in the file: %s', async (part) => {
    const desk = await opened(theirs);
    change(desk, desk.find('plan-improvement'), { name: 'Changed' });
    insertAfter(desk, desk.find('plan-improvement'), 'person');
    expect(await desk.saved()).toContain(part);
  });
});

describe('every model of ours', () => {
  it.each(MODELS)('%s is saved with all that it says', async (name) => {
    const desk = await opened(model(name));
    expect((await read(await desk.saved())).elements).toEqual((await read(model(name))).elements);
  });
});
