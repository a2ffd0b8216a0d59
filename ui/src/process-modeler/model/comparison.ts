import { diff } from 'bpmn-js-differ';
import { wordsFor, type Catalogue, type ChoiceList } from './catalogue';
import { tellCondition, type Condition } from './conditions';
import type { Bo } from './elements';
import { kindOf, nameOf, OFFER_HELP, WORDS } from './kinds';
import { readDelegate } from './expressions';
import { readSettings, type Settled } from './settings';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';

/** One difference from the live version, in words. */
export interface Difference {
  sentence: string;
  id: string;
  kind: ChangeKind;
}

interface Found {
  _added: Record<string, Bo>;
  _removed: Record<string, Bo>;
  _changed: Record<string, { model: Bo }>;
  _layoutChanged: Record<string, Bo>;
}

const QUIET = ['bpmn:Definitions', 'bpmn:Message', 'bpmn:Collaboration'];
const LISTED: [keyof Settled, string, ChoiceList][] = [
  ['role', 'is now done by', 'role'],
  ['form', 'now uses the form', 'form'],
  ['table', 'is now decided by', 'table'],
  ['service', 'now does', 'service'],
  ['process', 'now runs', 'process'],
  ['message', 'now waits for', 'message'],
  ['clock', 'now allows', 'clock'],
];

/** Tells what differs between two documents: what is new, gone, changed and moved. */
export function compare(before: Bo, after: Bo, catalogue: Catalogue): Difference[] {
  const found = diff(before, after) as Found;
  const telling = new Telling(found, indexed(before), catalogue, places(before), places(after));
  const told = [...telling.added(), ...telling.removed(), ...telling.changed(), ...telling.moved()];
  return told.map(({ sentence, ...rest }) => ({
    ...rest,
    sentence: sentence.charAt(0).toUpperCase() + sentence.slice(1),
  }));
}

function indexed(definitions: Bo): Map<string, Bo> {
  const found = new Map<string, Bo>();
  const walk = (element: Bo): void => {
    found.set(element.id, element);
    ['rootElements', 'flowElements'].forEach((list) => ((element[list] as Bo[] | undefined) ?? []).forEach(walk));
  };
  walk(definitions);
  return found;
}

/** Where each element stands on the picture, and how large it is. */
function places(definitions: Bo): Map<string, string> {
  const drawn = ((definitions.diagrams as Bo[] | undefined) ?? []).flatMap(
    (diagram) => ((diagram.plane as Bo | undefined)?.planeElement as Bo[] | undefined) ?? [],
  );
  const place = ({ x, y, width, height }: Bo): string => [x, y, width, height].join(' ');
  return new Map(
    drawn
      .filter(({ bpmnElement, bounds }) => bpmnElement && bounds)
      .map(({ bpmnElement, bounds }) => [(bpmnElement as Bo).id, place(bounds as Bo)]),
  );
}

const isFlow = ({ $type }: Bo): boolean => $type === 'bpmn:SequenceFlow';
const ends = (way: Bo): Bo[] => [way.sourceRef as Bo, way.targetRef as Bo].filter(Boolean);

class Telling {
  constructor(
    private readonly found: Found,
    private readonly before: Map<string, Bo>,
    private readonly catalogue: Catalogue,
    private readonly placed: Map<string, string>,
    private readonly places: Map<string, string>,
  ) {}

  added(): Difference[] {
    return this.told('added', this.found._added, 'New');
  }

  removed(): Difference[] {
    return this.told('removed', this.found._removed, 'Gone');
  }

  /** Arrows of a step that is itself new or gone, and the parts of an offer of help, are not told one by one. */
  private told(kind: ChangeKind, elements: Record<string, Bo>, word: string): Difference[] {
    const known = Object.values(elements).filter(({ $type }) => !QUIET.includes($type));
    return known
      .filter((element) => !(isFlow(element) && ends(element).some(({ id }) => elements[id])))
      .filter((element) => !ofHelp(element))
      .map((element) => ({ kind, id: element.id, sentence: `${word}: ${what(element)}.` }));
  }

  changed(): Difference[] {
    return Object.values(this.found._changed).flatMap(({ model }) => {
      const old = this.before.get(model.id);
      if (!old || QUIET.includes(model.$type)) {
        return [];
      }
      const sentences = this.details(old, model);
      return sentences.map((sentence) => ({ kind: 'changed' as const, id: model.id, sentence }));
    });
  }

  private details(old: Bo, now: Bo): string[] {
    const name = what(old);
    const sentences: string[] = [];
    if (old.name !== now.name) {
      sentences.push(`${name} is now called “${nameOf(now)}”.`);
    }
    if (isFlow(now)) {
      return [...sentences, ...this.wayDetails(name, old, now)];
    }
    sentences.push(...this.listed(name, readSettings(old), readSettings(now)));
    if (this.defaultOf(old) !== this.defaultOf(now)) {
      sentences.push(`${name} now takes another way when no other fits.`);
    }
    return sentences;
  }

  private defaultOf(step: Bo): string | undefined {
    return (step.default as Bo | undefined)?.id;
  }

  private listed(name: string, old: Settled, now: Settled): string[] {
    const told = LISTED.filter(([key]) => old[key] !== now[key] && now[key]).map(([key, verb, list]) => {
      const was = old[key] ? `, before: ${wordsFor(this.catalogue, list, String(old[key]))}` : '';
      return `${name} ${verb}: ${wordsFor(this.catalogue, list, String(now[key]))}${was}.`;
    });
    return old.kept === now.kept
      ? told
      : [...told, `${name} now has ${now.kept ?? 'none'}, before: ${old.kept ?? 'none'}.`];
  }

  private wayDetails(name: string, old: Bo, now: Bo): string[] {
    const was = readSettings(old);
    const is = readSettings(now);
    const target = (way: Bo) => way.targetRef as Bo;
    const source = (way: Bo) => way.sourceRef as Bo;
    return [
      ...(target(old)?.id === target(now)?.id ? [] : [`${name} now leads to “${nameOf(target(now))}”.`]),
      ...(source(old)?.id === source(now)?.id ? [] : [`${name} now starts at “${nameOf(source(now))}”.`]),
      ...(this.when(was) === this.when(is)
        ? []
        : [`${name} is now taken ${this.when(is)}, before: ${this.when(was)}.`]),
    ];
  }

  private when({ condition, kept }: Settled): string {
    if (kept) {
      return `if ${kept}`;
    }
    return condition ? `if ${tellCondition(condition as Condition, this.catalogue.variables)}` : 'without a condition';
  }

  /** A label that was written anew is drawn anew as well, and says nothing by that. */
  private hasMoved({ id }: Bo): boolean {
    return this.before.has(id) && this.placed.get(id) !== this.places.get(id);
  }

  /** Steps alone: an arrow that runs another way says nothing, and what is attached moves with its step. */
  moved(): Difference[] {
    return Object.values(this.found._layoutChanged)
      .filter(
        (element) => !isFlow(element) && !element.attachedToRef && this.hasMoved(element) && !ofHelp(element),
      )
      .map((element) => ({ kind: 'moved', id: element.id, sentence: `Moved on the picture: ${what(element)}.` }));
  }
}

/** The sentences to read: what only moved on the picture is told as one. */
export function toRead(differences: Difference[]): string[] {
  const moved = differences.filter(({ kind }) => kind === 'moved');
  const others = differences.filter(({ kind }) => kind !== 'moved').map(({ sentence }) => sentence);
  const only =
    moved.length === 1 ? 'One step only moved on the picture.' : `${moved.length} steps only moved on the picture.`;
  return moved.length > 0 ? [...others, only] : others;
}

/** The step and the end that belong to an offer of help are told by its reminder. */
function ofHelp(element: Bo): boolean {
  const helps = (step: Bo | undefined) => readDelegate(step?.get('camunda:delegateExpression')) === OFFER_HELP;
  const before = ((element.incoming as Bo[] | undefined) ?? []).map((way) => way.sourceRef as Bo | undefined);
  return (
    (element.$type === 'bpmn:ServiceTask' && helps(element)) ||
    (element.$type === 'bpmn:EndEvent' && before.some(helps))
  );
}

function what(element: Bo): string {
  const kind = kindOf(element);
  if (isFlow(element)) {
    const [from, to] = ends(element);
    const named = element.name ? ` “${element.name}”` : '';
    return `the way${named}${from && to ? ` from “${nameOf(from)}” to “${nameOf(to)}”` : ''}`;
  }
  if (kind === 'reminder') {
    return `help is offered part-way through “${nameOf(element.attachedToRef as Bo)}”`;
  }
  return element.name ? `“${element.name}” (${WORDS[kind].toLowerCase()})` : `“${nameOf(element)}”`;
}
