import { Parser } from 'saxen';

/** One attribute, with the namespace that its prefix stands for. */
export interface Setting {
  space: string;
  name: string;
  tag: string;
  value: string;
}

/** One element of a file as it was written, whatever it means. */
export interface Part {
  space: string;
  name: string;
  tag: string;
  settings: Setting[];
  content: (Part | string)[];
  /** The namespaces by their prefix; the one without a prefix under the empty text. */
  spaces: Record<string, string>;
  parent?: Part;
}

export interface XmlFile {
  root: Part;
  /** What somebody wrote between the elements for whoever reads the file itself. */
  remarks: string[];
  /** Lines with a setting that no program of ours can read. */
  unread: number[];
}

export const SCHEMA = 'http://www.w3.org/2001/XMLSchema-instance';
export const DECLARATION = 'http://www.w3.org/2000/xmlns/';

/** Reads a file as it was written; undefined for what is no XML. */
export function readXml(xml: string): XmlFile | undefined {
  const open: Part[] = [];
  const remarks: string[] = [];
  const unread: number[] = [];
  let root: Part | undefined;
  let broken = false;
  const write = (text: string) => open.at(-1)?.content.push(text);
  const parser = new Parser();
  parser.on('error', () => (broken = true));
  parser.on('warn', (_, context) => void unread.push(context().line + 1));
  parser.on('openTag', (tag, attributes, decode) => {
    const part = partOf(tag, attributes(), decode, open.at(-1));
    open.at(-1)?.content.push(part);
    root ??= part;
    open.push(part);
  });
  parser.on('closeTag', () => void open.pop());
  parser.on('text', (text, decode) => void write(decode(text)));
  parser.on('cdata', (text) => void write(text));
  parser.on('comment', (text) => void remarks.push(text.trim()));
  parser.parse(xml);
  return root && !broken && open.length === 0 ? { root, remarks, unread } : undefined;
}

function partOf(
  tag: string,
  attributes: Record<string, string>,
  decode: (text: string) => string,
  parent: Part | undefined,
): Part {
  const given = Object.entries(attributes).map(([name, value]) => [name, decode(value)] as const);
  const declared = given.flatMap(([name, uri]) => {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined;
    return prefix === undefined ? [] : [[prefix, uri] as const];
  });
  const around = parent?.spaces ?? { xml: 'xml' };
  const spaces = declared.length > 0 ? { ...around, ...Object.fromEntries(declared) } : around;
  const settings = given.map(([name, value]) => ({ ...named(name, spaces, true), value }));
  return { ...named(tag, spaces, false), settings, content: [], spaces, parent };
}

function named(tag: string, spaces: Record<string, string>, attribute: boolean) {
  const [prefix, name] = tag.includes(':') ? tag.split(':', 2) : ['', tag];
  if (attribute && (prefix === 'xmlns' || tag === 'xmlns')) {
    return { space: DECLARATION, name: name!, tag };
  }
  return { space: attribute && !prefix ? '' : (spaces[prefix!] ?? prefix!), name: name!, tag };
}

export function isDeclaration({ space }: Setting): boolean {
  return space === DECLARATION;
}

export function partsOf(part: Part): Part[] {
  return part.content.filter((one) => typeof one !== 'string');
}

/** The part itself and all that is in it. */
export function within(part: Part): Part[] {
  return [part, ...partsOf(part).flatMap(within)];
}

/** The words that stand directly in a part. */
export function textOf({ content }: Part): string {
  return content
    .filter((one) => typeof one === 'string')
    .join('')
    .trim();
}

export function valueOf(part: Part | undefined, name: string): string | undefined {
  return part?.settings.find((one) => one.name === name && one.space === '')?.value;
}

export function setValue(part: Part, name: string, value: string): void {
  const known = part.settings.find((one) => one.name === name && one.space === '');
  if (known) {
    known.value = value;
  } else {
    part.settings.push({ space: '', name, tag: name, value });
  }
}

export function takeAway(part: Part): void {
  const around = part.parent!;
  around.content = around.content.filter((one) => one !== part);
}

/** The same once more, to be changed apart from the first. */
export function copyOf(part: Part): Part {
  return readXml(writeXml(part))!.root;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

export function writeXml(part: Part): string {
  const settings = part.settings.map(({ tag, value }) => ` ${tag}="${escaped(value, /[&<>"\n]/g)}"`).join('');
  const inside = part.content.map((one) => (typeof one === 'string' ? escaped(one, /[&<>]/g) : writeXml(one)));
  return `<${part.tag}${settings}>${inside.join('')}</${part.tag}>`;
}

function escaped(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => ESCAPES[sign]!);
}
