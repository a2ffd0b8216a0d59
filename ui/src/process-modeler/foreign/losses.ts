import { placeOf, shortened, type Told } from './telling';
import { CAMUNDA } from './known';
import { isDeclaration, partsOf, SCHEMA, textOf, valueOf, within, type Part, type Setting } from './xml';

const IDENTITY = ['id', 'bpmnElement'];

/** What stands in one file and not in the other any more, wherever it stood: parts, settings and words. */
export function losses(before: Part, after: Part, usual: Set<string>): Told[] {
  const left = new Map<string, number>();
  within(after).forEach((part) => factsOf(part).forEach((fact) => left.set(fact, (left.get(fact) ?? 0) + 1)));
  const byId = new Map(within(before).flatMap((part) => (valueOf(part, 'id') ? [[valueOf(part, 'id')!, part]] : [])));
  return lostIn(before, left, usual, byId);
}

function lostIn(part: Part, left: Map<string, number>, usual: Set<string>, byId: Map<string, Part>): Told[] {
  const gone = (fact: string): boolean => {
    const count = left.get(fact) ?? 0;
    left.set(fact, count - 1);
    return count <= 0;
  };
  const where = placeOf(part, byId);
  if (gone(pathOf(part))) {
    return [{ what: `The part “${part.tag}”`, where: part.parent ? placeOf(part.parent, byId) : where }];
  }
  const settings = part.settings
    .filter((setting) => !isDeclaration(setting))
    .filter((setting) => gone(factOf(part, setting)) && !isUsual(setting, usual))
    .map(({ tag, value }) => ({ what: `The setting ${tag} “${shortened(value)}”`, where }));
  const text = textOf(part);
  const words = text && gone(wordsOf(part, text)) ? [{ what: `The words “${shortened(text)}”`, where }] : [];
  return [...settings, ...words, ...partsOf(part).flatMap((inner) => lostIn(inner, left, usual, byId))];
}

/** Another program's setting is never taken for granted. */
function isUsual({ space, name, value }: Setting, usual: Set<string>): boolean {
  return (space === '' || space === CAMUNDA) && usual.has(`${name}=${value}`);
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
  return /^-?\d+\.\d+$/.test(value) ? String(Number(value)) : value;
}
