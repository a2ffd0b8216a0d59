import { valueOf, type Part } from './xml';

/** Something about a file that is told, and where in it it is. */
export interface Told {
  what: string;
  where: string;
  /** What it and others like it are called together, and what tells it from them. */
  kind?: { called: string; name: string };
}

const MOST = 3;
const MOST_NAMES = 20;

/** The words nearest to a part by which a person finds it: a name on the picture, else an id. */
export function placeOf(part: Part, byId: Map<string, Part>): string {
  for (let at: Part | undefined = part; at; at = at.parent) {
    const drawn = valueOf(at, 'bpmnElement');
    const name = nameOf(at, byId) || (drawn && nameOf(byId.get(drawn), byId));
    const id = drawn ?? valueOf(at, 'id');
    if (at.name === 'definitions' || at.name === 'BPMNDiagram') {
      return 'the file as a whole';
    }
    if (name || id) {
      return `“${shortened(name || id!)}”`;
    }
  }
  return 'the file as a whole';
}

/** A line without a name is called by its ends. */
function nameOf(part: Part | undefined, byId: Map<string, Part>): string | undefined {
  const ends = ['sourceRef', 'targetRef'].map((end) => byId.get(valueOf(part, end) ?? ''));
  const named = ends.map((end) => valueOf(end, 'name')?.trim());
  return valueOf(part, 'name')?.trim() || (named.every(Boolean) ? named.join(' → ') : undefined);
}

/** One sentence for each thing, with the places where it is found; one for all of a kind where there are many. */
export function sentencesOf(told: Told[]): string[] {
  const names = new Map<string, Set<string>>();
  told.forEach(({ kind }) => kind && namesIn(names, kind.called).add(kind.name));
  const isMany = ({ kind }: Told) => kind !== undefined && names.get(kind.called)!.size > MOST;
  const places = new Map<string, Set<string>>();
  told.forEach((one) => {
    const what = isMany(one) ? together(one.kind!.called, [...names.get(one.kind!.called)!]) : one.what;
    namesIn(places, what).add(one.where);
  });
  return [...places].map(([what, where]) => `${what}, in ${listed([...where])}.`);
}

/** A sentence for each, or one for all where there are many. */
export function oneByOne(names: string[], called: string, sentence: (name: string) => string): string[] {
  return names.length > MOST ? [`${together(called, names)}.`] : names.map(sentence);
}

function namesIn(all: Map<string, Set<string>>, key: string): Set<string> {
  const names = all.get(key) ?? new Set();
  all.set(key, names);
  return names;
}

function together(called: string, names: string[]): string {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `${names.length} ${called} (${names.slice(0, MOST_NAMES).join(', ')}${more})`;
}

function listed(places: string[]): string {
  const shown = places.length > MOST + 1 ? [...places.slice(0, MOST), `${places.length - MOST} more places`] : places;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown[0]!;
}

export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
