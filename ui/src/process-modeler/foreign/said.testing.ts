import { Parser } from 'saxen';

/** Everything that a file says, counted apart from the code under test. */
interface Said {
  facts: Map<string, number>;
  /** What stands around elements of a name, wherever one is. */
  around: Map<string, Set<string>>;
}

interface Tag {
  name: string;
  attrs: Record<string, string>;
  ns: Record<string, string>;
}

/** With the namespace in place of each prefix. */
export function said(xml: string): Said {
  const facts = new Map<string, number>();
  const around = new Map<string, Set<string>>();
  const open: string[] = [];
  const texts: string[] = [];
  const count = (fact: string) => facts.set(fact, (facts.get(fact) ?? 0) + 1);
  const parser = new Parser({ proxy: true });
  parser.ns();
  parser.on('openTag', (({ name, attrs, ns }: Tag, decode: (text: string) => string) => {
    const tag = meant(name, ns);
    around.set(tag, new Set([...(around.get(tag) ?? []), ...open]));
    open.push(tag);
    texts.push('');
    count(`<${tag}>`);
    settingsOf(attrs).forEach(([attribute, value]) => count(`<${tag}> ${factOf(attribute, decode(value))}`));
  }) as never);
  const words = (text: string) => (texts[texts.length - 1] += text);
  parser.on('text', (text, decode) => texts.length > 0 && words(decode(text)));
  parser.on('cdata', (text) => words(text));
  parser.on('closeTag', () => {
    const tag = open.pop()!;
    const text = texts.pop()!.trim().replace(/\r\n?/g, '\n');
    if (text) {
      count(`<${tag}> says ${text}`);
    }
  });
  parser.parse(xml);
  return { facts, around };
}

/** The names alone, since ids and prefixes are put right. */
export function named(xml: string): Said {
  const facts = new Map<string, number>();
  const count = (fact: string) => facts.set(fact, (facts.get(fact) ?? 0) + 1);
  const parser = new Parser({ proxy: true });
  parser.on('openTag', (({ name, attrs }: Tag) => {
    const tag = local(name);
    count(`<${tag}>`);
    settingsOf(attrs).forEach(([attribute]) => count(`<${tag}> ${local(attribute)}`));
  }) as never);
  parser.parse(xml);
  return { facts, around: new Map() };
}

function settingsOf(attrs: Record<string, string>): [string, string][] {
  return Object.entries(attrs).filter(([attribute]) => !/^xmlns(:|$)/.test(attribute));
}

function local(name: string): string {
  return name.replace(/^.*:/, '');
}

function meant(tag: string, ns: Record<string, string>): string {
  const [prefix, name] = tag.includes(':') ? tag.split(':', 2) : ['xmlns', tag];
  return `{${ns[`${ns[prefix!] ?? prefix}$uri`] ?? ns[prefix!] ?? prefix}}${name}`;
}

function factOf(attribute: string, value: string): string {
  const name = local(attribute);
  return `${name}=${name === 'type' ? local(value) : /^-?\d+\.\d+$/.test(value) ? Number(value) : value}`;
}

/** What may be left out, by the defaults of the standard (BPMN20.xsd, DC.xsd) and of the engine. */
const USUAL = [
  'associationDirection=None',
  'behavior=All',
  'cancelActivity=true',
  'cancelRemainingInstances=true',
  'completionQuantity=1',
  'eventGatewayType=Exclusive',
  'exclusive=true',
  'expressionLanguage=http://www.w3.org/1999/XPath',
  'gatewayDirection=Unspecified',
  'instantiate=false',
  'isClosed=false',
  'isCollection=false',
  'isForCompensation=false',
  'isInterrupting=true',
  'isSequential=false',
  'isUnlimited=true',
  'maximum=1',
  'minimum=0',
  'mustUnderstand=false',
  'parallelMultiple=false',
  'processType=None',
  'startQuantity=1',
  'testBefore=false',
  'textFormat=text/plain',
  'triggeredByEvent=false',
  'type=Point',
  'type=tExpression',
  'typeLanguage=http://www.w3.org/2001/XMLSchema',
  'waitForCompletion=true',
  'x=0',
  'y=0',
];

export function missing(before: Said, after: Said): string[] {
  return [...before.facts]
    .filter(([fact, count]) => (after.facts.get(fact) ?? 0) < count && !USUAL.includes(fact.replace(/^<.*?> /, '')))
    .map(([fact]) => fact);
}

const DRAWN = /^(The (shape|line) on the picture|What is drawn of)/;

/** Whether a sentence names the setting or the words, or the part around them. */
export function isTold(fact: string, lost: string[], { around }: Said): boolean {
  const [, tag, rest = ''] = /^<([^>]+)>(?: (.*))?$/s.exec(fact)!;
  const parts = lost.flatMap((sentence) =>
    DRAWN.test(sentence) ? ['BPMNShape', 'BPMNEdge'] : (/^The part “(?:[^”:]+:)?([^”]+)”/.exec(sentence)?.[1] ?? []),
  );
  const outer = [tag!, ...(around.get(tag!) ?? [])];
  const setting = /^([^=]*)=/.exec(rest)?.[1];
  return (
    outer.some((one) => parts.includes(one.replace(/^\{.*\}/, ''))) ||
    lost.some((sentence) =>
      rest.startsWith('says ')
        ? sentence.startsWith('The words') || /^\d+ pieces of text/.test(sentence)
        : setting !== undefined && (isOfSetting(sentence, setting) || (/^[xy]$/.test(setting) && isOfPlace(sentence))),
    )
  );
}

function isOfSetting(sentence: string, setting: string): boolean {
  const [, tag] = /^(?:What the|The|\d+) settings? ([^\s,]+)/.exec(sentence) ?? [];
  return tag !== undefined && local(tag) === setting;
}

const isOfPlace = (sentence: string) => sentence.startsWith('The place inside a closed step');
