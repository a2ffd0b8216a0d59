import { BPMN, CAMUNDA } from './known';
import { copyOf, DECLARATION, isDeclaration, SCHEMA, within, type Part, type Setting } from './xml';

/** What the library takes each of its prefixes for, whatever a file says. */
const TAKEN: Record<string, string> = {
  xml: 'xml',
  xsi: SCHEMA,
  bpmn: BPMN,
  bpmndi: 'http://www.omg.org/spec/BPMN/20100524/DI',
  dc: 'http://www.omg.org/spec/DD/20100524/DC',
  di: 'http://www.omg.org/spec/DD/20100524/DI',
  camunda: CAMUNDA,
  bioc: 'http://bpmn.io/schema/bpmn/biocolor/1.0',
  color: 'http://www.omg.org/spec/BPMN/non-normative/color/1.0',
};

/** A namespace is best known by the last word of its address. */
const LAST_WORD = /([a-z][\w-]*)[^a-z]*$/i;

/** The namespaces of a file, each with one prefix of its own. */
class Prefixes {
  private readonly byPrefix = new Map(Object.entries(TAKEN));
  private readonly bySpace = new Map(Object.entries(TAKEN).map(([prefix, space]) => [space, prefix]));

  of(space: string, wished: string): string {
    const known = this.bySpace.get(space);
    if (known !== undefined) {
      return known;
    }
    const first = wished || (LAST_WORD.exec(space)?.[1] ?? 'other');
    let prefix = first;
    for (let number = 1; this.byPrefix.has(prefix); number++) {
      prefix = `${first}_${number}`;
    }
    this.byPrefix.set(prefix, space);
    this.bySpace.set(space, prefix);
    return prefix;
  }

  get declarations(): [string, string][] {
    return [...this.byPrefix].filter(([prefix]) => prefix !== 'xml');
  }
}

/**
 * Lets each prefix stand for the same namespace in the whole file and none be left out, since the library loses
 * its way where a prefix that it knows stands for something else, or where a part is in no namespace.
 */
export function withSettledPrefixes(theirs: Part): Part {
  const root = copyOf(theirs);
  const prefixes = new Prefixes();
  const parts = within(root);
  const tagOf = ({ space, name, tag }: { space: string; name: string; tag: string }) =>
    space ? `${prefixes.of(space, prefixOf(tag))}:${name}` : name;
  new Set(parts.map((part) => part.spaces)).forEach((spaces) =>
    Object.entries(spaces).forEach(([prefix, space]) => space && prefixes.of(space, prefix)),
  );
  parts.forEach((part) => {
    part.settings = part.settings.filter((setting) => !isDeclaration(setting));
    part.tag = tagOf(part);
    part.settings.forEach((setting) => {
      setting.tag = tagOf(setting);
      setting.value = isType(setting) ? tagOf(typeOf(part, setting.value)) : setting.value;
    });
  });
  const spaces = Object.fromEntries([['xml', 'xml'], ...prefixes.declarations]);
  parts.forEach((part) => (part.spaces = spaces));
  root.settings.unshift(...prefixes.declarations.map(([prefix, space]) => declared(prefix, space)));
  return root;
}

function prefixOf(tag: string): string {
  return tag.includes(':') ? tag.split(':', 1)[0]! : '';
}

function isType({ space, name }: Setting): boolean {
  return space === SCHEMA && name === 'type';
}

function typeOf({ spaces }: Part, value: string) {
  const prefix = prefixOf(value);
  return { space: spaces[prefix] ?? prefix, name: value.slice(prefix ? prefix.length + 1 : 0), tag: value };
}

function declared(prefix: string, value: string): Setting {
  return { space: DECLARATION, name: prefix, tag: `xmlns:${prefix}`, value };
}
