import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { describe, expect, it } from 'vitest';
import { compare, type Difference } from './comparison';
import { catalogue, model, opened } from '../drawn.testing';
import type { Bo } from './elements';
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
    expect(found.some(({ kind, id }) => kind === 'moved' && id === 'study-improvement')).toBe(true);
  });

  it('tells of a step that is gone', async () => {
    const found = await after((desk) => remove(desk, desk.find('study-improvement')));
    expect(found).toContainEqual({
      kind: 'removed',
      id: 'study-improvement',
      sentence: 'Gone: “Study what happened” (ask a person).',
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
