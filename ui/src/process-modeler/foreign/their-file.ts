import { mainProcess, takeOut, unknownIn, type KnownParts } from './known';
import { losses } from './losses';
import { takeOver } from './ours';
import { sentencesOf, shortened } from './telling';
import { readXml, valueOf, writeXml, type Part } from './xml';

interface Moddle {
  fromXML(xml: string): Promise<{ rootElement: unknown; warnings: { message: string }[] }>;
  toXML(root: unknown): Promise<{ xml: string }>;
  registry: { typeMap: Record<string, { properties: { name: string; default?: unknown }[] }> };
}

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
  /** What is kept but cannot run here, in sentences. */
  refused: string[];
  /** Steps that cannot run here; they are changed on the picture. */
  steps: string[];
  /** What the file calls its process, when that is another than the one whose place it takes. */
  another?: Place;
}

/** Looks at a file; undefined when it is no model that could be told about. */
export async function lookAt(
  given: unknown,
  xml: string,
  place: Place,
  known: KnownParts,
): Promise<TheirFile | undefined> {
  const moddle = given as Moddle;
  const file = readXml(xml);
  if (!file) {
    return undefined;
  }
  const another = otherThan(place, mainProcess(file.root));
  takeOver(file.root, place);
  const whole = writeXml(file.root);
  const read = await moddle.fromXML(whole).catch(() => undefined);
  const kept = read && readXml((await moddle.toXML(read.rootElement)).xml);
  if (!kept) {
    return undefined;
  }
  const told = losses(file.root, kept.root, usualIn(moddle));
  const remarks = file.remarks.map((remark) => `A remark in the file: “${shortened(remark)}”.`);
  const unread = file.unread.map((line) => `A setting in line ${line}, which cannot be read.`);
  const { refused, steps } = refusals(file.root, known);
  takeOut(file.root, known);
  const lost = [...sentencesOf(told), ...unread, ...remarks];
  return { whole, runnable: writeXml(file.root), lost, refused, steps, another };
}

function otherThan({ id }: Place, process: Part | undefined): Place | undefined {
  const theirs = valueOf(process, 'id') ?? '';
  return process && theirs !== id ? { id: theirs, name: valueOf(process, 'name')?.trim() || theirs } : undefined;
}

/** What cannot run here, in sentences: parts that can be taken out, and steps. */
export function refusals(root: Part, known: KnownParts): { refused: string[]; steps: string[] } {
  const unknown = unknownIn(root, known);
  return {
    refused: sentencesOf(unknown.filter(({ isStep }) => !isStep)),
    steps: unknown.filter(({ isStep }) => isStep).map(({ where }) => where),
  };
}

/** What a file may say or leave out without a difference. */
function usualIn({ registry }: Moddle): Set<string> {
  const properties = Object.values(registry.typeMap).flatMap((type) => type.properties ?? []);
  const local = (name: string) => name.split(':').at(-1);
  return new Set(
    properties.filter((one) => one.default !== undefined).map((one) => `${local(one.name)}=${String(one.default)}`),
  );
}
