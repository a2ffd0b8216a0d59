import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { describe, expect, it } from 'vitest';
import { compare, type Difference } from './comparison';
import { catalogue, model, opened } from '../drawn.testing';
import type { Bo, Modeling } from './elements';
import { insertAfter } from '../edits/inserting';
import { remind } from '../edits/reminder';
import { remove } from '../edits/removing';
import { change } from '../edits/changing';

type Desk = Awaited<ReturnType<typeof opened>>;

async function parsed(xml: string): Promise<Bo> {
  return (await new BpmnModdle({ camunda }).fromXML(xml)).rootElement as Bo;
}

async function after(edit: (desk: Desk) => void): Promise<Difference[]> {
  const xml = model('improvement-action');
  const desk = await opened(xml);
  edit(desk);
  return compare(await parsed(xml), await parsed(await desk.saved()), catalogue);
}

const sentences = (found: Difference[]) => found.filter(({ kind }) => kind !== 'moved').map(({ sentence }) => sentence);

describe('the comparison', () => {
  it('has nothing to say when nothing was done', async () => {
    expect(await after(() => {})).toEqual([]);
  });

  it('tells of a new step once, and where the old way leads now', async () => {
    const found = await after((desk) => insertAfter(desk, desk.find('plan-improvement'), 'person'));
    expect(sentences(found)).toEqual([
      'New: “Ask a person” (ask a person).',
      'The way from “Plan a small test of change” to “Study what happened” now leads to “Ask a person”.',
    ]);
    expect(found.filter(({ kind }) => kind === 'moved')).toEqual([]);
  });

  it('tells of a step that is gone', async () => {
    const found = await after((desk) => remove(desk, desk.find('study-improvement')));
    expect(found).toContainEqual({
      kind: 'removed',
      id: 'study-improvement',
      sentence: 'Gone: “Study what happened” (ask a person).',
      beside: ['plan-improvement'],
      was: { name: 'Study what happened', place: expect.objectContaining({ width: 100, height: 80 }) },
    });
  });

  it('tells of names, roles and days', async () => {
    const settings = { name: 'Plan it', role: 'facilitator', clock: 'replyDays' };
    const found = sentences(await after((desk) => change(desk, desk.find('plan-improvement'), settings)));
    expect(found).toContain('“Plan a small test of change” (ask a person) is now called “Plan it”.');
    expect(found).toContain(
      '“Plan a small test of change” (ask a person) is now done by: Facilitator, before: improvement-lead.',
    );
  });

  it('tells of a step that was put elsewhere on the picture', async () => {
    const found = await after((desk) =>
      desk.services.get<Modeling>('modeling').moveElements([desk.find('study-improvement')], { x: 30, y: 0 }),
    );
    expect(found.map(({ kind, id }) => [kind, id])).toEqual([['moved', 'study-improvement']]);
  });

  it('does not call a step moved that was only given another name', async () => {
    const found = await after((desk) => change(desk, desk.find('plan-improvement'), { name: 'Plan it' }));
    expect(found.map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('tells of a condition in words', async () => {
    const condition = { match: 'all' as const, terms: [{ variable: 'mayHandle', comparison: 'is' as const }] };
    const found = sentences(await after((desk) => change(desk, desk.find('cycle-adapt'), { condition })));
    expect(found[0]).toContain('is now taken if We may work with it: yes, before: if cycleDecision is “ADAPT”.');
  });

  it('tells of an offer of help that is gone as one thing', async () => {
    const found = await after((desk) => remind(desk, desk.find('plan-improvement'), false, ''));
    expect(sentences(found)).toEqual(['Gone: help is offered part-way through “Plan a small test of change”.']);
  });
});

/** The sentences for a model in which a text was put in the place of another. */
async function rewritten(name: string, from: string | RegExp, to: string): Promise<string[]> {
  const xml = model(name);
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  return sentences(compare(await parsed(xml), await parsed(changed), catalogue));
}

describe('every change of a setting is told', () => {
  const journey = 'feedback-to-learning';
  it.each([
    [
      'a role',
      /camunda:candidateGroups="facilitator" camunda:formKey="draft-reply"/,
      'camunda:candidateGroups="privacy-steward" camunda:formKey="draft-reply"',
      'now done by: Privacy steward, before: Facilitator',
    ],
    [
      'no role',
      /camunda:candidateGroups="facilitator" camunda:formKey="draft-reply"/,
      'camunda:formKey="draft-reply"',
      'no longer done by: Facilitator',
    ],
    ['no form', 'camunda:formKey="draft-reply" ', '', 'no longer uses the form: Write the reply'],
    ['no days', ' camunda:dueDate="${clock.workingDays(replyDays, nation)}"', '', 'no longer allows: Days for a reply'],
    ['no service', / camunda:delegateExpression="\$\{sendReply}"/, '', 'no longer does: Send the reply'],
    ['no process', ' calledElement="consent"', '', 'no longer runs: Check your choices'],
    [
      'another process',
      'calledElement="consent"',
      'calledElement="guardian"',
      'now runs: guardian, before: Check your choices',
    ],
    [
      'what is handed over',
      '<camunda:in variables="all" />',
      '<camunda:in source="mayHandle" target="mayHandle" />',
      'now hands over “We may work with it”',
    ],
    [
      'what is not handed over',
      '<camunda:in businessKey="#{execution.processBusinessKey}" />',
      '',
      'no longer hands over which story it is about',
    ],
    ['what is taken back', /<camunda:out source="mayHandle"[^>]*>/, '', 'no longer takes back “We may work with it”'],
    ['a save before', /(id="draft-reply")/, '$1 camunda:asyncBefore="true"', 'whether the story is saved before it'],
    [
      'what is written down',
      /(<bpmn:userTask id="draft-reply"[^>]*>)/,
      '$1<bpmn:documentation>Be kind</bpmn:documentation>',
      'what is written down about it',
    ],
    [
      'another program’s part',
      /(<bpmn:userTask id="draft-reply"[^>]*>)/,
      '$1<bpmn:extensionElements><o:p xmlns:o="urn:o"><o:q>1</o:q></o:p></bpmn:extensionElements>',
      'parts for another program',
    ],
    [
      'another program’s setting',
      /(id="draft-reply")/,
      '$1 xmlns:o="urn:o" o:leastDays="1"',
      'not shown in lists has changed: least days',
    ],
    [
      'an event that no longer stops',
      /(<bpmn:startEvent id="story-taken-back-start")/,
      '$1 isInterrupting="false"',
      'no longer stops what was going on',
    ],
    [
      'an offer of help that stops its step',
      /(id="draft-reply-part-way"[^>]*)cancelActivity="false"/,
      '$1',
      'now stops what was going on',
    ],
    ['no fallback', / default="may-work-with-it-no"/, '', 'now takes another way when no other fits'],
    ['a name that is gone', / name="Write the reply"/, '', 'no longer has a name'],
    [
      'a message that means another',
      'name="handling-withdrawn"',
      'name="person-replied"',
      'now waits for: The person answered',
    ],
    [
      'the process itself',
      /(<bpmn:process id="feedback-to-learning")/,
      '$1 camunda:versionTag="9"',
      'the name of its version',
    ],
  ])('%s', async (_, from, to, words) => {
    const told = await rewritten(journey, from, to);
    expect(told.join(' ')).toContain(words);
    expect(told.join(' ')).not.toMatch(/[${}]|undefined/);
  });

  it('of a table, where its answer is kept and how it is taken', async () => {
    const told = await rewritten('reflective-discussion', 'camunda:resultVariable="responseForm"', '');
    expect(told[0]).toContain('not shown in lists has changed: where the answer is kept');
  });

  it('of a note, and of an end that ends everything', async () => {
    const before = model('improvement-action').replace(
      '</bpmn:process>',
      '<bpmn:textAnnotation id="note"><bpmn:text>Ask early</bpmn:text></bpmn:textAnnotation></bpmn:process>',
    );
    const after = before
      .replace('Ask early', 'Ask late')
      .replace(/(<bpmn:endEvent id="change-settled"[^>]*>)/, '$1<bpmn:terminateEventDefinition />');
    expect(sentences(compare(await parsed(before), await parsed(after), catalogue))).toEqual(
      expect.arrayContaining([
        'The note “Ask early” now says “Ask late”.',
        '“Change settled” (end) now ends everything at once.',
      ]),
    );
  });

  it('but an offer of help that moves with the days of its step is not told twice', async () => {
    const told = sentences(await after((desk) => change(desk, desk.find('plan-improvement'), { clock: 'replyDays' })));
    expect(told).toEqual([
      '“Plan a small test of change” (ask a person) now allows: Days for a reply, before: improvementDays.',
    ]);
  });

  it('and an offer of help with days of its own is told in words', async () => {
    const told = await rewritten('improvement-action', 'clock.partWay(improvementDays', 'clock.partWay(replyDays');
    expect(told).toEqual([
      'Help is offered part-way through “Plan a small test of change” now allows: Days for a reply, before: improvementDays.',
    ]);
  });

  it('and a condition without its expression when lists cannot show it', async () => {
    const told = await rewritten('improvement-action', "${cycleDecision == 'ADAPT'}", '${a && b || c}');
    expect(told[0]).toContain(
      'is now taken on a condition that lists cannot show, before: if cycleDecision is “ADAPT”.',
    );
  });
});
