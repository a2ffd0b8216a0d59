import { diff } from 'bpmn-js-differ';
import type { Box } from './box';
import type { Catalogue } from './catalogue';
import { Changes } from './changes';
import type { Bo } from './elements';
import { nameOf } from './kinds';
import { ends, isFlow, ofHelp, what } from './naming';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';

/** One difference from the live version, in words. */
export interface Difference {
  sentence: string;
  id: string;
  kind: ChangeKind;
  /** What still stands where something is gone: the steps that came before it, else those that came after. */
  beside?: string[];
  /** How what is gone was called, and where it stood; nothing for what was no shape. */
  was?: { name: string; place: Box };
}

interface Found {
  _added: Record<string, Bo>;
  _removed: Record<string, Bo>;
  _layoutChanged: Record<string, Bo>;
}

/** A message is told by the steps that wait for it. */
const QUIET = ['bpmn:Definitions', 'bpmn:Message', 'bpmn:Collaboration'];
const INSIDE = ['rootElements', 'flowElements', 'artifacts'];

/** Tells what differs between two documents: what is new, gone, changed and moved. */
export function compare(before: Bo, after: Bo, catalogue: Catalogue): Difference[] {
  const found = diff(before, after) as Found;
  const telling = new Telling(found, indexed(before), indexed(after), catalogue, places(before), places(after));
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
    INSIDE.forEach((list) => ((element[list] as Bo[] | undefined) ?? []).forEach(walk));
  };
  walk(definitions);
  return found;
}

function places(definitions: Bo): Map<string, Box> {
  const drawn = ((definitions.diagrams as Bo[] | undefined) ?? []).flatMap(
    (diagram) => ((diagram.plane as Bo | undefined)?.planeElement as Bo[] | undefined) ?? [],
  );
  return new Map(
    drawn
      .filter(({ bpmnElement, bounds }) => bpmnElement && bounds)
      .map(({ bpmnElement, bounds }) => [(bpmnElement as Bo).id, bounds as unknown as Box]),
  );
}

class Telling {
  constructor(
    private readonly found: Found,
    private readonly before: Map<string, Bo>,
    private readonly after: Map<string, Bo>,
    private readonly catalogue: Catalogue,
    private readonly placed: Map<string, Box>,
    private readonly places: Map<string, Box>,
  ) {}

  added(): Difference[] {
    return this.told('added', this.found._added, 'New');
  }

  removed(): Difference[] {
    return this.told('removed', this.found._removed, 'Gone').map((gone) => {
      const element = this.before.get(gone.id);
      const place = this.placed.get(gone.id);
      const was = element && place ? { was: { name: nameOf(element), place } } : {};
      return { ...gone, beside: this.besideOf(element), ...was };
    });
  }

  private besideOf(gone: Bo | undefined): string[] {
    const near = (which: 'incoming' | 'outgoing') => this.left(gone ? [gone] : [], which);
    const before = near('incoming');
    return before.length > 0 ? before : near('outgoing');
  }

  /** What is still there, one way or the other, past all that is gone as well. */
  private left(from: Bo[], which: 'incoming' | 'outgoing', seen = new Set<Bo>()): string[] {
    return from.flatMap((element) => {
      if (seen.has(element)) {
        return [];
      }
      seen.add(element);
      const next = nextTo(element, which);
      const there = next.filter(({ id }) => this.after.has(id)).map(({ id }) => id);
      return [
        ...there,
        ...this.left(
          next.filter(({ id }) => !this.after.has(id)),
          which,
          seen,
        ),
      ];
    });
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
    const changes = new Changes(this.catalogue);
    return [...this.after].flatMap(([id, now]) => {
      const old = this.before.get(id);
      const sentences = old && !QUIET.includes(now.$type) ? changes.of(old, now) : [];
      return sentences.map((sentence) => ({ kind: 'changed' as const, id, sentence }));
    });
  }

  /**
   * A label that was written anew is drawn anew as well, and says nothing by that; nor does a step that was pushed along or down
   * because others came or went.
   */
  private hasMoved({ id }: Bo): boolean {
    const [then, now] = [this.placed.get(id), this.places.get(id)];
    if (!then || !now || !this.before.has(id)) {
      return false;
    }
    const [across, down] = [then.x !== now.x, then.y !== now.y];
    const pushed = this.othersCameOrWent && across !== down;
    const resized = then.width !== now.width || then.height !== now.height;
    return (across || down || resized) && !pushed;
  }

  private get othersCameOrWent(): boolean {
    const { _added, _removed } = this.found;
    return Object.keys(_added).length + Object.keys(_removed).length > 0;
  }

  /** Steps alone: an arrow that runs another way says nothing, and what is attached moves with its step. */
  moved(): Difference[] {
    return Object.values(this.found._layoutChanged)
      .filter((element) => !isFlow(element) && !element.attachedToRef && this.hasMoved(element) && !ofHelp(element))
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

/** The steps next to an element: those its ways lead to or from, and the step at which it stands. */
function nextTo(element: Bo, which: 'incoming' | 'outgoing'): Bo[] {
  const end = which === 'incoming' ? 'sourceRef' : 'targetRef';
  if (isFlow(element)) {
    return [element[end] as Bo].filter(Boolean);
  }
  const ways = ((element[which] as Bo[] | undefined) ?? []).map((way) => way[end] as Bo | undefined);
  return [...ways, element.attachedToRef as Bo | undefined].filter((next) => next !== undefined);
}
