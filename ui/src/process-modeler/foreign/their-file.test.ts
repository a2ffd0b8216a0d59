import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'saxen';
import { describe, expect, it } from 'vitest';
import { known, model, opened } from '../drawn.testing';
import { change } from '../edits/changing';
import type { Registry } from '../model/elements';
import { lookAt, refusals, type TheirFile } from './their-file';
import { readXml } from './xml';

const FOLDER = join(import.meta.dirname, '../theirs');
const FILES = readdirSync(FOLDER);
const HERE = { id: 'consent', name: 'Check your choices' };
const RENAMED = 'Another name';

async function looked(file: string): Promise<TheirFile> {
  const xml = readFileSync(join(FOLDER, file), 'utf8');
  return (await lookAt(new BpmnModdle({ camunda }), xml, HERE, known))!;
}

interface Tag {
  name: string;
  attrs: Record<string, string>;
  ns: Record<string, string>;
}

/** Everything that a file says, with the namespace in place of each prefix; counted apart from the code under test. */
function said(xml: string): Map<string, number> {
  const all = new Map<string, number>();
  const open: string[] = [];
  const texts: string[] = [];
  const count = (fact: string) => all.set(fact, (all.get(fact) ?? 0) + 1);
  const parser = new Parser({ proxy: true });
  parser.ns();
  parser.on('openTag', (({ name, attrs, ns }: Tag, decode: (text: string) => string) => {
    const meant = (tag: string, own: boolean) => {
      const [prefix, local] = tag.includes(':') ? tag.split(':', 2) : [own ? 'xmlns' : '', tag];
      return prefix ? `{${ns[`${ns[prefix] ?? prefix}$uri`] ?? ns[prefix] ?? prefix}}${local}` : local!;
    };
    const tag = meant(name, true);
    const id = attrs.id ?? attrs.bpmnElement ?? '';
    open.push(`${tag}${id ? `#${id}` : ''}`);
    texts.push('');
    count(`<${tag}>`);
    Object.entries(attrs)
      .filter(([attribute]) => !/^xmlns(:|$)/.test(attribute))
      .forEach(([attribute, value]) => {
        const local = attribute.replace(/^.*:/, '');
        const plain = local === 'type' ? value.replace(/^.*:/, '') : decode(value);
        const number = /^-?\d+\.0$/.test(plain) ? plain.slice(0, -2) : plain;
        count(`<${tag}> ${local}=${number}`);
      });
  }) as never);
  const words = (text: string) => (texts[texts.length - 1] += text);
  parser.on('text', (text, decode) => texts.length > 0 && words(decode(text)));
  parser.on('cdata', (text) => words(text));
  parser.on('closeTag', () => {
    const tag = open.pop()!.replace(/#.*/, '');
    const text = texts.pop()!.trim();
    if (text) {
      count(`<${tag}> says ${text}`);
    }
  });
  parser.parse(xml);
  return all;
}

/** What a reader of models takes for granted, so that it may be left out. */
const USUAL =
  / (isInterrupting=true|cancelActivity=true|isClosed=false|processType=None|completionQuantity=1|startQuantity=1|isForCompensation=false|isSequential=false|isCollection=false|parallelMultiple=false|isImmediate=true|textFormat=text\/plain|associationDirection=None|minimum=1|maximum=1|exclusive=true|messageVisibleKind=initiating|typeLanguage=http:\/\/www.w3.org\/2001\/XMLSchema|expressionLanguage=http:\/\/www.w3.org\/1999\/XPath)$/;

function missing(before: Map<string, number>, after: Map<string, number>): string[] {
  return [...before]
    .filter(([fact, count]) => (after.get(fact) ?? 0) < count && !USUAL.test(fact))
    .map(([fact]) => fact);
}

describe.each(FILES)('%s of another program', (file) => {
  it('is saved with all that it says after a step is renamed, except for what was told', async () => {
    const { whole, lost } = await looked(file);
    const desk = await opened(whole);
    const [step] = desk.services
      .get<Registry>('elementRegistry')
      .filter(({ businessObject, labelTarget }) => !labelTarget && /Task$/.test(businessObject?.$type ?? ''));
    const old = step!.businessObject.name;
    change(desk, step!, { name: RENAMED });
    const gone = missing(said(whole), said(await desk.saved())).filter((fact) => !fact.endsWith(` name=${old}`));
    const untold = gone.filter((fact) => {
      const [, element, rest = ''] = /^<(?:\{.*\})?([^>]+)>(?: (.*))?$/s.exec(fact)!;
      const words = rest.replace(/^says |^[^=]*=/, '').slice(0, 40);
      const setting = rest.replace(/=.*/s, '');
      return !lost.some(
        (sentence) =>
          sentence.includes(words) && (rest.includes('=') ? sentence.includes(setting) : sentence.includes(element!)),
      );
    });
    expect(inLostParts(untold, lost)).toEqual([]);
  });

  it('opens without what cannot run here, and with nothing more to take out', async () => {
    const { runnable, refused, steps } = await looked(file);
    const left = refusals(readXml(runnable)!.root, known);
    expect(refused.length + steps.length).toBeGreaterThan(0);
    expect(left.refused).toEqual([]);
    expect(left.steps).toEqual(steps);
    const desk = await opened(runnable);
    expect(desk.undrawn).toEqual([]);
    expect(await desk.saved()).toContain('id="consent"');
    expect(desk.find('consent')).toBeDefined();
  });
});

/** What stands inside a part that was told as a whole needs no sentence of its own. */
function inLostParts(facts: string[], lost: string[]): string[] {
  const parts = lost.flatMap((sentence) => /^The part “(?:\w+:)?([^”]+)”/.exec(sentence)?.[1] ?? []);
  const inside: Record<string, string[]> = { wobble: ['text'] };
  const known = parts.flatMap((part) => [part, ...(inside[part] ?? [])]);
  return facts.filter((fact) => !known.some((part) => fact.includes(`}${part}>`)));
}

describe('what is told of a file', () => {
  it('names parts that are lost with their place, and remarks', async () => {
    const { lost } = await looked('odd-prefixes.bpmn');
    expect(lost).toContain('The part “ns4:loose”, in “Check your choices”.');
    expect(lost).toContain('The part “ns0:wobble”, in “Étape unique”.');
    expect(lost).toContain('The setting default “nowhere”, in “Étape unique”.');
    expect(lost).toContain('A remark in the file: “Written by hand in the canteen”.');
  });

  it('names pools, lanes and other processes that cannot run', async () => {
    const { refused, runnable } = await looked('two-pools.bpmn');
    expect(refused.join(' ')).toMatch(/Pools, and messages between them.*Lanes, in.*Another process, in/);
    expect(runnable).toContain('bpmnElement="consent"');
    expect(runnable).not.toMatch(/Participant_|Lane_|Event_sample|Flow_sample/);
    expect(runnable).toContain('Activity_take');
  });

  it('is nothing for one of our own models', async () => {
    const xml = readFileSync(join(import.meta.dirname, '../../../../processes/consent.bpmn'), 'utf8');
    const { lost, refused, steps } = (await lookAt(new BpmnModdle({ camunda }), xml, HERE, known))!;
    expect([...lost, ...refused, ...steps]).toEqual([]);
  });

  it('keeps the name of the process whose place it takes, and tells what it was called', async () => {
    const xml = model('clinician-review');
    const { another, whole } = (await lookAt(new BpmnModdle({ camunda }), xml, HERE, known))!;
    expect(another).toEqual({ id: 'clinician-review', name: 'Clinician review' });
    expect(whole).toMatch(/<bpmn:process id="consent" name="Check your choices"/);
  });

  it('may call the same process by a new name', async () => {
    const xml = model('consent').replace(/(<bpmn:process id="consent" name=)"[^"]*"/, '$1"Ask again"');
    const { another, whole } = (await lookAt(new BpmnModdle({ camunda }), xml, HERE, known))!;
    expect(another).toBeUndefined();
    expect(whole).toContain('name="Ask again"');
  });

  it('is nothing at all where there is no XML', async () => {
    expect(await lookAt(new BpmnModdle({ camunda }), 'nonsense <', HERE, known)).toBeUndefined();
  });
});
