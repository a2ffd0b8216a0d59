import { mainProcess, takeOut, unknownIn, type KnownParts } from './known';
import { losses } from './losses';
import { takeOver } from './ours';
import { oneByOne, sentencesOf, shortened } from './telling';
import { unseenIn } from './pictures';
import { withSettledPrefixes } from './prefixes';
import { redrawn, type Moddle } from './redrawn';
import { copyOf, readXml, valueOf, writeXml, type Part, type XmlFile } from './xml';

/** Left out, it says that no letter is drawn on the line; the library takes it for granted all the same. */
const MEANT = 'messageVisibleKind';

/** The process of the draft, whose place a file would take. */
export interface Place {
  id: string;
  name: string;
}

/** A file of another program, looked at before it takes the place of anything. */
export interface TheirFile {
  /** With everything that can be kept. */
  whole: string;
  /** Without what cannot run here. */
  runnable: string;
  /** What is lost as soon as it is opened, in sentences. */
  lost: string[];
  /** What is kept but not on the picture, in sentences. */
  unseen: string[];
  /** What is kept but cannot run here, in sentences. */
  refused: string[];
  /** Steps that cannot run here; they are changed on the picture. */
  steps: string[];
  /** What the file calls its process, when that is another than the one whose place it takes. */
  another?: Place;
}

/** Looks at a file; an error says why it cannot be opened. */
export async function lookAt(given: unknown, xml: string, place: Place, known: KnownParts): Promise<TheirFile | Error> {
  const moddle = given as Moddle;
  const file = readXml(xml);
  const process = file && mainProcess(file.root);
  if (!process) {
    return new Error('no process');
  }
  const another = otherThan(place, process);
  takeOver(file.root, place);
  const whole = writeXml(withSettledPrefixes(file.root));
  const kept = await keptOf(whole, moddle).catch((error: Error) => error);
  if (kept instanceof Error) {
    return kept;
  }
  const lost = [...sentencesOf(losses(file.root, kept, usualIn(moddle))), ...besides(file)];
  const unseen = sentencesOf(unseenIn(kept));
  const { refused, steps } = refusals(kept, known);
  takeOut(kept, known);
  return { whole, runnable: writeXml(kept), lost, unseen, refused, steps, another };
}

async function keptOf(xml: string, moddle: Moddle): Promise<Part> {
  const kept = readXml(await redrawn(moddle, xml))?.root;
  if (!kept || !mainProcess(kept)) {
    throw new Error('no process is left');
  }
  return kept;
}

/** What no program reads from a file. */
function besides({ remarks, unread }: XmlFile): string[] {
  const told = remarks.map((remark) => `“${shortened(remark)}”`);
  return [
    ...oneByOne(
      unread.map(String),
      'settings that cannot be read, by their line',
      (line) => `A setting in line ${line}, which cannot be read.`,
    ),
    ...oneByOne(told, 'remarks in the file', (remark) => `A remark in the file: ${remark}.`),
  ];
}

function otherThan({ id }: Place, process: Part): Place | undefined {
  const theirs = valueOf(process, 'id') ?? '';
  return theirs !== id ? { id: theirs, name: valueOf(process, 'name')?.trim() || theirs } : undefined;
}

/** What cannot run here, in sentences: parts that can be taken out, and steps that stay when they are. */
export function refusals(root: Part, known: KnownParts): { refused: string[]; steps: string[] } {
  if (unknownIn(root, known).length === 0) {
    return { refused: [], steps: [] };
  }
  const rest = copyOf(root);
  const out = takeOut(rest, known);
  return { refused: sentencesOf(out), steps: unknownIn(rest, known).map(({ where }) => where) };
}

/** What a file may say or leave out without a difference, by the standard. */
function usualIn({ registry }: Moddle): Set<string> {
  const properties = Object.values(registry.typeMap).flatMap((type) => type.properties ?? []);
  const local = (name: string) => name.split(':').at(-1)!;
  return new Set(
    properties
      .filter((one) => one.default !== undefined && local(one.name) !== MEANT)
      .map((one) => `${local(one.name)}=${String(one.default)}`),
  );
}
