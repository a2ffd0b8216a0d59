import { tellCondition, readCondition } from './conditions';
import type { Catalogue } from './catalogue';
import type { Bo } from './elements';
import { leaving, meetingOf, targetOf } from './flow';
import { isReminder, kindOf, nameOf, type Kind } from './kinds';

/** One line of the model told as a list. */
export interface Row {
  id: string;
  kind: Kind | 'goto';
  name: string;
  /** What is worth saying beside the name, for example the condition of a way. */
  detail: string;
  children: Row[];
}

const TIMES = ['bpmn:BoundaryEvent'];

/** Tells a model as nested lists: the order of steps, the ways of a gateway inside it, then what may happen at any time. */
export function outlineOf(process: Bo, catalogue: Catalogue): Row[] {
  return new Telling(catalogue).level(process);
}

function processesOf(definitions: Bo): Bo[] {
  return ((definitions.get('rootElements') as Bo[] | undefined) ?? []).filter(({ $type }) => $type === 'bpmn:Process');
}

/** The process of a document that gives it its name: its first. */
export function processOf(definitions: Bo): Bo | undefined {
  return processesOf(definitions)[0];
}

/** Tells a document: its one process, or each of several as a part. */
export function outlineOfAll(definitions: Bo, catalogue: Catalogue): Row[] {
  const [first, ...more] = processesOf(definitions);
  if (!first || more.length === 0) {
    return first ? outlineOf(first, catalogue) : [];
  }
  return [first, ...more].map((process) => ({
    id: process.id,
    kind: 'part',
    name: nameOf(process),
    detail: '',
    children: outlineOf(process, catalogue),
  }));
}

function stepsOf(parent: Bo): Bo[] {
  const elements = (parent.get('flowElements') as Bo[] | undefined) ?? [];
  return elements.filter(({ $type }) => $type !== 'bpmn:SequenceFlow' && !$type.startsWith('bpmn:Data'));
}

class Telling {
  private readonly told = new Set<Bo>();

  constructor(private readonly catalogue: Catalogue) {}

  level(parent: Bo): Row[] {
    const steps = stepsOf(parent);
    const aside = steps.filter(({ triggeredByEvent }) => triggeredByEvent);
    const starts = steps.filter(({ $type }) => $type === 'bpmn:StartEvent');
    const rows = starts.flatMap((start) => this.run(start));
    // What no arrow leads to is still part of the model and must be found.
    const loose = steps
      .filter((step) => !aside.includes(step) && !TIMES.includes(step.$type))
      .flatMap((step) => (this.told.has(step) ? [] : this.run(step)));
    return [...rows, ...loose, ...aside.map((part) => this.row(part, '', this.level(part)))];
  }

  private run(first: Bo, until: Bo[] = []): Row[] {
    const rows: Row[] = [];
    for (let step: Bo | undefined = first; step && !until.includes(step); ) {
      if (this.told.has(step)) {
        return [...rows, this.goto(step)];
      }
      this.told.add(step);
      const out = leaving(step);
      const meeting: Bo | undefined = out.length > 1 ? meetingOf(step) : undefined;
      rows.push(this.step(step, out, meeting ? [...until, meeting] : until));
      step = out.length > 1 ? meeting : out[0] && targetOf(out[0]);
    }
    return rows;
  }

  private step(step: Bo, out: Bo[], until: Bo[]): Row {
    const branches = out.length > 1 ? out.map((way) => this.way(step, way, until)) : [];
    const inside = step.$type === 'bpmn:SubProcess' ? this.level(step) : [];
    const attached = this.attachedTo(step);
    const helps = attached.some(isReminder);
    attached.filter(isReminder).forEach((reminder) => this.run(reminder));
    const meanwhile = attached.filter((event) => !isReminder(event)).map((event) => this.meanwhile(event, until));
    return this.row(step, helps ? 'offers help part-way' : '', [...inside, ...meanwhile, ...branches]);
  }

  private meanwhile(event: Bo, until: Bo[]): Row {
    const [head, ...rest] = this.run(event, until);
    return { ...head!, children: [...head!.children, ...rest] };
  }

  private attachedTo(step: Bo): Bo[] {
    const around = step.$parent ? stepsOf(step.$parent) : [];
    return around.filter(({ attachedToRef }) => attachedToRef === step);
  }

  private way(split: Bo, way: Bo, until: Bo[]): Row {
    const target = targetOf(way);
    return this.row(way, this.conditionOf(split, way), target ? this.run(target, until) : []);
  }

  private conditionOf(split: Bo, way: Bo): string {
    if (split.default === way) {
      return 'otherwise';
    }
    const body = (way.conditionExpression as Bo | undefined)?.body as string | undefined;
    const condition = body ? readCondition(body) : undefined;
    return condition ? `if ${tellCondition(condition, this.catalogue.variables)}` : (body ?? '');
  }

  private row(element: Bo, detail: string, children: Row[]): Row {
    return { id: element.id, kind: kindOf(element), name: nameOf(element), detail, children };
  }

  private goto(step: Bo): Row {
    return { id: step.id, kind: 'goto', name: `Goes on with “${nameOf(step)}”`, detail: '', children: [] };
  }
}

/** All rows in the order in which they are read, without those that only lead on. */
export function flat(rows: Row[]): Row[] {
  return rows.flatMap((row) => (row.kind === 'goto' ? [] : [row, ...flat(row.children)]));
}
