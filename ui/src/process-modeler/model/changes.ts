import { choicesOf, wordsFor, type Catalogue, type ChoiceList } from './catalogue';
import { tellCondition, type Condition } from './conditions';
import { isA, type Bo } from './elements';
import { differingFacets } from './facets';
import { kindOf, nameOf, WORDS } from './kinds';
import { handedOver } from './mappings';
import { isFlow, what } from './naming';
import { readSettings, type Settled } from './settings';

const LISTED: [keyof Settled, string, string, ChoiceList][] = [
  ['role', 'is now done by', 'is no longer done by', 'role'],
  ['form', 'now uses the form', 'no longer uses the form', 'form'],
  ['table', 'is now decided by', 'is no longer decided by', 'table'],
  ['service', 'now does', 'no longer does', 'service'],
  ['process', 'now runs', 'no longer runs', 'process'],
  ['message', 'now waits for', 'no longer waits for', 'message'],
  ['clock', 'now allows', 'no longer allows', 'clock'],
];

/** Facets that have a sentence of their own. */
const TOLD: Record<string, string[]> = {
  'bpmn:UserTask': ['candidateGroups', 'formKey', 'dueDate', 'default'],
  'bpmn:BusinessRuleTask': ['delegateExpression', 'decisionRef', 'default'],
  'bpmn:ServiceTask': ['delegateExpression', 'default'],
  'bpmn:CallActivity': ['calledElement', 'default'],
  'bpmn:ExclusiveGateway': ['default'],
  'bpmn:InclusiveGateway': ['default'],
  'bpmn:SequenceFlow': ['conditionExpression'],
  'bpmn:StartEvent': ['isInterrupting'],
  'bpmn:BoundaryEvent': ['cancelActivity', 'attachedToRef'],
  'bpmn:TextAnnotation': ['text'],
};

/** What no list shows, in words; anything else is called as in the file. */
const UNLISTED: Record<string, string> = {
  documentation: 'what is written down about it',
  asyncBefore: 'whether the story is saved before it',
  asyncAfter: 'whether the story is saved after it',
  resultVariable: 'where the answer is kept',
  mapDecisionResult: 'how the answer is taken',
  decisionRefBinding: 'which version of the table decides',
  extensionElements: 'parts for another program',
  eventDefinitions: 'what makes it happen',
  triggeredByEvent: 'whether it waits for something to happen',
  isExecutable: 'whether it can run',
  versionTag: 'the name of its version',
  historyTimeToLive: 'how long its history is kept',
};

/** Tells in sentences in what one element differs from how it was; whatever differs is told, if only as that. */
export class Changes {
  constructor(private readonly catalogue: Catalogue) {}

  of(old: Bo, now: Bo): string[] {
    const name = what(old);
    const was = readSettings(old);
    const is = readSettings(now);
    const sentences = [
      ...(old.name === now.name ? [] : [this.renamed(name, now)]),
      ...(old.$type === now.$type ? [] : [`${name} is now of another kind: ${WORDS[kindOf(now)].toLowerCase()}.`]),
      ...(isFlow(now) ? this.way(name, old, now, was, is) : this.step(name, old, now, was, is)),
    ];
    return [...sentences, ...this.unlisted(name, old, now, sentences.length > 0)];
  }

  private renamed(name: string, now: Bo): string {
    return now.name ? `${name} is now called “${nameOf(now)}”.` : `${name} no longer has a name.`;
  }

  private step(name: string, old: Bo, now: Bo, was: Settled, is: Settled): string[] {
    const changed = (facet: string) => idOf(old[facet]) !== idOf(now[facet]);
    const stops = (one: Bo) => (isA(one, 'bpmn:StartEvent') ? one.isInterrupting : one.cancelActivity) !== false;
    return [
      ...(followsItsStep(old, now) ? [] : this.listed(name, was, is)),
      ...(stops(old) === stops(now)
        ? []
        : [`${name} ${stops(now) ? 'now stops' : 'no longer stops'} what was going on.`]),
      ...(changed('attachedToRef') ? [`${name} now stands at “${nameOf(now.attachedToRef as Bo)}”.`] : []),
      ...(changed('default') ? [`${name} now takes another way when no other fits.`] : []),
      ...(ending(old) === ending(now) ? [] : [`${name} ${ending(now) ? 'now' : 'no longer'} ends everything at once.`]),
      ...this.handed(name, old, now),
      ...(old.text === now.text || old.$type !== 'bpmn:TextAnnotation'
        ? []
        : [`${name} now says “${String(now.text)}”.`]),
    ];
  }

  private listed(name: string, was: Settled, is: Settled): string[] {
    const told = LISTED.filter(([key]) => (was[key] || '') !== (is[key] || '')).map(([key, now, no, list]) => {
      const words = (set: Settled) => this.words(list, String(set[key]));
      if (!is[key]) {
        return `${name} ${no}: ${words(was)}.`;
      }
      return `${name} ${now}: ${words(is)}${was[key] ? `, before: ${words(was)}` : ''}.`;
    });
    return was.kept === is.kept ? told : [...told, keptOf(name, is)];
  }

  private words(list: ChoiceList, value: string): string {
    return list === 'clock' && /^\d+$/.test(value) ? `${value} working days` : wordsFor(this.catalogue, list, value);
  }

  /** What a called process is given, and what it gives back. */
  private handed(name: string, old: Bo, now: Bo): string[] {
    const [was, is] = [handedOver(old), handedOver(now)];
    const words = (fact: string) => this.fact(fact);
    return [
      ...is.filter((one) => !was.includes(one)).map((one) => `${name} now ${told(one, words)}.`),
      ...was.filter((one) => !is.includes(one)).map((one) => `${name} no longer ${told(one, words)}.`),
    ];
  }

  private fact(name: string): string {
    const known = this.catalogue.variables.find((variable) => variable.name === name)?.label;
    return known ?? choicesOf(this.catalogue).clock.find(({ value }) => value === name)?.label ?? name;
  }

  private way(name: string, old: Bo, now: Bo, was: Settled, is: Settled): string[] {
    const end = (way: Bo, which: 'sourceRef' | 'targetRef') => way[which] as Bo;
    const moved = (which: 'sourceRef' | 'targetRef') => end(old, which)?.id !== end(now, which)?.id;
    const same = this.when(was) === this.when(is) && was.kept === is.kept;
    return [
      ...(moved('targetRef') ? [`${name} now leads to “${nameOf(end(now, 'targetRef'))}”.`] : []),
      ...(moved('sourceRef') ? [`${name} now starts at “${nameOf(end(now, 'sourceRef'))}”.`] : []),
      ...(same ? [] : [`${name} is now taken ${this.when(is)}, before: ${this.when(was)}.`]),
    ];
  }

  private when({ condition, kept }: Settled): string {
    if (kept) {
      return 'on a condition that lists cannot show';
    }
    return condition ? `if ${tellCondition(condition as Condition, this.catalogue.variables)}` : 'without a condition';
  }

  /** A message and a time are told by the lists of the step that waits for them. */
  private unlisted(name: string, old: Bo, now: Bo, told: boolean): string[] {
    const waits = isA(now, 'bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent', 'bpmn:StartEvent', 'bpmn:EndEvent');
    const known = [
      ...(TOLD[now.$type] ?? []),
      ...(told && waits ? ['eventDefinitions'] : []),
      ...(handedOver(old).join() === handedOver(now).join() ? [] : ['extensionElements']),
      ...(followsItsStep(old, now) ? ['eventDefinitions'] : []),
    ];
    const left = differingFacets(old, now)
      .map((facet) => facet.replace(/^camunda:/, ''))
      .filter((facet) => !known.includes(facet));
    const named = left.map((facet) => UNLISTED[facet] ?? plain(facet));
    return named.length > 0 && old.$type === now.$type
      ? [`Something about ${name} that is not shown in lists has changed: ${[...new Set(named)].join(', ')}.`]
      : [];
  }
}

function keptOf(name: string, { kept }: Settled): string {
  return kept
    ? `${name} now has a setting that lists cannot show.`
    : `${name} no longer has a setting that lists cannot show.`;
}

function idOf(value: unknown): string | undefined {
  return (value as Bo | undefined)?.id;
}

function ending({ eventDefinitions }: Bo): boolean {
  return ((eventDefinitions as Bo[] | undefined) ?? []).some(({ $type }) => $type === 'bpmn:TerminateEventDefinition');
}

/** An offer of help comes part-way through the days of its step; when both change alike, the step tells it. */
function followsItsStep(old: Bo, now: Bo): boolean {
  const days = (event: Bo) => readSettings(event).clock;
  const allowed = (event: Bo) => (event.attachedToRef ? readSettings(event.attachedToRef as Bo).clock : undefined);
  return (
    kindOf(old) === 'reminder' &&
    kindOf(now) === 'reminder' &&
    days(old) !== undefined &&
    days(old) === allowed(old) &&
    days(now) === allowed(now)
  );
}

function told(mapping: string, words: (fact: string) => string): string {
  const [way, fact = '', as = ''] = mapping.split('|');
  const shown = fact === '*' ? 'all facts' : fact === '#' ? 'which story it is about' : `“${words(fact)}”`;
  const renamed = as && as !== fact ? ` as “${words(as)}”` : '';
  return `${way === 'in' ? 'hands over' : 'takes back'} ${shown}${renamed}`;
}

function plain(facet: string): string {
  const words = facet.replace(/^.*:/, '').replace(/([a-z])([A-Z])/g, '$1 $2');
  return words.toLowerCase();
}
