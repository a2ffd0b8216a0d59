import { placeOf, shortened, type Told } from './telling';
import { BPMN, CAMUNDA } from './known';
import { NAMES_ANOTHER } from './ours';
import { isDeclaration, partsOf, SCHEMA, textOf, valueOf, within, type Part, type Setting } from './xml';

const IDENTITY = ['id', 'bpmnElement'];
const PICTURES: Record<string, string> = { BPMNShape: 'The shape on the picture', BPMNEdge: 'The line on the picture' };
const NUMBER = /^[-+]?\d*\.?\d+([eE][-+]?\d+)?$/;
const PLACES: Record<string, string[]> = { Bounds: ['x', 'y'], waypoint: ['x', 'y'] };

/** Types that the standard gives where they stand, so that they need not be written. */
const USUAL_TYPES = [`{${BPMN}}tExpression`, '{http://www.omg.org/spec/DD/20100524/DC}Point'];

/** What stands in one file and not in the other any more, wherever it stood: parts, settings and words. */
export function losses(before: Part, after: Part, usual: Set<string>): Told[] {
  const left = new Map<string, number>();
  within(after).forEach((part) => factsOf(part).forEach((fact) => left.set(fact, (left.get(fact) ?? 0) + 1)));
  const byId = new Map(within(before).flatMap((part) => (valueOf(part, 'id') ? [[valueOf(part, 'id')!, part]] : [])));
  return new Losses(left, usual, byId).in(before);
}

class Losses {
  constructor(
    private readonly left: Map<string, number>,
    private readonly usual: Set<string>,
    private readonly byId: Map<string, Part>,
  ) {}

  in(part: Part): Told[] {
    if (this.gone(pathOf(part))) {
      return [this.lost(part)];
    }
    const where = placeOf(part, this.byId);
    const settings = part.settings
      .filter((setting) => !isDeclaration(setting))
      .filter((setting) => this.gone(factOf(part, setting)) && !this.isUsual(part, setting))
      .map((setting) => ({ ...this.lostSetting(part, setting), where }));
    const text = textOf(part);
    const words = text && this.gone(wordsOf(part, text)) ? [{ ...lostWords(text), where }] : [];
    return [...settings, ...words, ...partsOf(part).flatMap((inner) => this.in(inner))];
  }

  private gone(fact: string): boolean {
    const count = this.left.get(fact) ?? 0;
    this.left.set(fact, count - 1);
    return count <= 0;
  }

  private lost(part: Part): Told {
    const drawn = valueOf(part, 'bpmnElement');
    const what = PICTURES[part.name];
    if (what && drawn !== undefined) {
      return this.byId.has(drawn)
        ? { what, where: placeOf(part, this.byId) }
        : { what: 'What is drawn of something that is not in the file', where: `“${shortened(drawn)}”` };
    }
    return { what: `The part “${part.tag}”`, where: placeOf(part.parent ?? part, this.byId) };
  }

  private lostSetting(part: Part, { tag, name, value, space }: Setting): Omit<Told, 'where'> {
    if (PLACES[part.name]?.includes(name) && NUMBER.test(value)) {
      return { what: 'The place inside a closed step; it gets a picture of its own' };
    }
    const told = `“${shortened(value)}”`;
    const isLoose = space === '' && NAMES_ANOTHER.test(name) && !this.byId.has(value);
    const [one, many] = isLoose ? [', which names nothing in the file', ' that name nothing in the file'] : ['', ''];
    return { what: `The setting ${tag} ${told}${one}`, kind: { called: `settings ${tag}${many}`, name: told } };
  }

  /** Another program's setting is never taken for granted. */
  private isUsual(part: Part, setting: Setting): boolean {
    const { space, name, value } = setting;
    return (
      ((space === '' || space === CAMUNDA) && this.usual.has(`${name}=${value}`)) ||
      (space === SCHEMA && name === 'type' && USUAL_TYPES.includes(meant(part, value)))
    );
  }
}

function lostWords(text: string): Omit<Told, 'where'> {
  const told = `“${shortened(text)}”`;
  return { what: `The words ${told}`, kind: { called: 'pieces of text', name: told } };
}

function factsOf(part: Part): string[] {
  const settings = part.settings.filter((setting) => !isDeclaration(setting));
  const text = textOf(part);
  return [pathOf(part), ...settings.map((setting) => factOf(part, setting)), ...(text ? [wordsOf(part, text)] : [])];
}

/** The way to a part from the nearest one that has an id. */
function pathOf(part: Part): string {
  const id = IDENTITY.map((name) => valueOf(part, name)).find(Boolean);
  const own = `{${part.space}}${part.name}`;
  return id || !part.parent ? `${own}#${id ?? ''}` : `${pathOf(part.parent)}/${own}`;
}

function factOf(part: Part, { space, name, value }: Setting): string {
  return `${pathOf(part)}@{${space}}${name}=${space === SCHEMA ? meant(part, value) : plain(value)}`;
}

function wordsOf(part: Part, text: string): string {
  return `${pathOf(part)}=${text.replace(/\r\n?/g, '\n')}`;
}

/** The name of a type without the prefix that happens to stand for its namespace. */
function meant(part: Part, value: string): string {
  const [prefix, name] = value.includes(':') ? value.split(':', 2) : ['', value];
  return `{${part.spaces[prefix!] ?? ''}}${name}`;
}

function plain(value: string): string {
  return NUMBER.test(value) ? String(Number(value)) : value;
}
