import { valueOf, type Part } from './xml';

/** Something about a file that is told, and where in it it is. */
export interface Told {
  what: string;
  where: string;
}

const MOST = 3;

/** The words nearest to a part by which a person finds it: a name on the picture, else an id. */
export function placeOf(part: Part, byId: Map<string, Part>): string {
  for (let at: Part | undefined = part; at; at = at.parent) {
    const drawn = valueOf(at, 'bpmnElement');
    const name = valueOf(at, 'name')?.trim() || (drawn && valueOf(byId.get(drawn), 'name')?.trim());
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

/** One sentence for each thing, with the places where it is found. */
export function sentencesOf(told: Told[]): string[] {
  const places = new Map<string, Set<string>>();
  told.forEach(({ what, where }) => places.set(what, (places.get(what) ?? new Set()).add(where)));
  return [...places].map(([what, where]) => `${what}, in ${listed([...where])}.`);
}

function listed(places: string[]): string {
  const shown = places.length > MOST + 1 ? [...places.slice(0, MOST), `${places.length - MOST} more places`] : places;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown[0]!;
}

export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
