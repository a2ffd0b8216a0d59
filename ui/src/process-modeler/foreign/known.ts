import { placeOf, type Told } from './telling';
import { isDeclaration, partsOf, SCHEMA, setValue, takeAway, valueOf, within, type Part, type Setting } from './xml';

/** What a process may hold to run here, by name; told by Java, which checks it as well. */
export interface KnownParts {
  elements: string[];
  drawing: string[];
  expressions: string[];
  attributes: Record<string, string[]>;
  engine: Record<string, string[]>;
}

export const ALL_KNOWN: KnownParts = { elements: [], drawing: [], expressions: [], attributes: {}, engine: {} };

/** What cannot run here. A step is taken out on the picture, since what comes after it has to be joined. */
export interface Unknown extends Told {
  part: Part;
  setting?: Setting;
  isStep: boolean;
}

export const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
export const CAMUNDA = 'http://camunda.org/schema/1.0/bpmn';
export const DRAWING = [
  'http://www.omg.org/spec/BPMN/20100524/DI',
  'http://www.omg.org/spec/DD/20100524/DC',
  'http://www.omg.org/spec/DD/20100524/DI',
];
const COLOURS = ['http://bpmn.io/schema/bpmn/biocolor/1.0', 'http://www.omg.org/spec/BPMN/non-normative/color/1.0'];
const NAMES: Record<string, string> = {
  collaboration: 'Pools, and messages between them',
  laneSet: 'Lanes',
  dataObject: 'Data',
  dataObjectReference: 'Data',
  dataStore: 'Data',
  dataStoreReference: 'Data',
  ioSpecification: 'Data',
  group: 'Frames around steps',
  category: 'Frames around steps',
};

/** The process that a file is about: the one with the most in it. */
export function mainProcess(root: Part): Part | undefined {
  const [first, ...more] = partsOf(root).filter(isProcess);
  return more.reduce((one, other) => (partsOf(other).length > partsOf(one!).length ? other : one), first);
}

function isProcess({ space, name }: Part): boolean {
  return space === BPMN && name === 'process';
}

/** Everything in a file that the checks would refuse by its name. */
export function unknownIn(root: Part, known: KnownParts): Unknown[] {
  const all = within(root);
  const byId = new Map(all.flatMap((part) => (valueOf(part, 'id') ? [[valueOf(part, 'id')!, part]] : [])));
  const main = mainProcess(root);
  const joined = new Set(
    all
      .filter(({ name }) => name === 'sequenceFlow')
      .flatMap((way) => [valueOf(way, 'sourceRef'), valueOf(way, 'targetRef')]),
  );
  const look = (part: Part): Unknown[] => {
    const id = valueOf(part, 'id');
    if (!isKnown(part, known) || (isProcess(part) && part !== main)) {
      const isStep = id !== undefined && joined.has(id);
      const where = placeOf(isStep || part.name === 'process' ? part : (part.parent ?? part), byId);
      const inside = isStep ? partsOf(part).flatMap(look) : [];
      return [{ what: nameOf(part), where, kind: kindOf('parts', part), part, isStep }, ...inside];
    }
    const settings = part.settings
      .filter((setting) => !isKnownSetting(part, setting, known))
      .map((setting) => ({
        what: `The setting “${setting.tag}”`,
        where: placeOf(part, byId),
        kind: kindOf('settings', setting),
        part,
        setting,
        isStep: false,
      }));
    return [...settings, ...partsOf(part).flatMap(look)];
  };
  return known.elements.length > 0 ? look(root) : [];
}

/** What another program keeps for itself is told of together. */
function kindOf(things: string, { space, name, tag }: { space: string; name: string; tag: string }): Told['kind'] {
  const prefix = tag.includes(':') ? tag.split(':', 1)[0] : '';
  const isTheirs = !['', BPMN, CAMUNDA, SCHEMA, ...DRAWING].includes(space);
  return isTheirs ? { called: `${things} that another program keeps under “${prefix}”`, name } : undefined;
}

function nameOf({ space, name, tag }: Part): string {
  if (space === BPMN && name === 'process') {
    return 'Another process';
  }
  return (space === BPMN && NAMES[name]) || `The part “${tag}”`;
}

function isKnown({ space, name }: Part, { elements, drawing }: KnownParts): boolean {
  if (DRAWING.includes(space)) {
    return drawing.includes(name);
  }
  return space === CAMUNDA ? name === 'in' || name === 'out' : space === BPMN && elements.includes(name);
}

function isKnownSetting(part: Part, setting: Setting, { attributes, engine, expressions }: KnownParts): boolean {
  const { space, name } = setting;
  if (isDeclaration(setting)) {
    return true;
  }
  if (DRAWING.includes(part.space)) {
    return space === '' || COLOURS.includes(space);
  }
  const lists = space === '' ? attributes : space === CAMUNDA ? engine : {};
  const type = space === SCHEMA && name === 'type' && expressions.includes(part.name);
  return type || (lists['*']?.includes(name) ?? false) || (lists[part.name]?.includes(name) ?? false);
}

/** Takes out what cannot run here, and what was drawn of it; steps stay as long as a way leads to them. Tells what went. */
export function takeOut(root: Part, known: KnownParts): Told[] {
  const told: Told[] = [];
  const out = () => unknownIn(root, known).filter(({ isStep }) => !isStep);
  for (let unknown = out(); unknown.length > 0; unknown = out()) {
    const gone = new Set<string>();
    unknown.forEach(({ part, setting }) => (setting ? drop(part, setting) : remove(part, gone)));
    takeOutEmpty(root);
    takeOutHanging(root, gone);
    told.push(...unknown);
  }
  return told;
}

function takeOutEmpty(root: Part): void {
  within(root)
    .filter(({ name, content }) => name === 'extensionElements' && content.every((one) => typeof one === 'string'))
    .forEach(takeAway);
}

/** Lines and pictures of what is not there any more go with it; the picture of the process stays. */
function takeOutHanging(root: Part, gone: Set<string>): void {
  const main = valueOf(mainProcess(root), 'id') ?? '';
  for (let rest = hangingOn(root, gone); rest.length > 0; rest = hangingOn(root, gone)) {
    rest.forEach((part) => {
      const isFirst =
        part.name === 'BPMNPlane' && !planesOf(root).some((plane) => valueOf(plane, 'bpmnElement') === main);
      if (isFirst) {
        setValue(part, 'bpmnElement', main);
      } else {
        remove(part.name === 'BPMNPlane' ? part.parent! : part, gone);
      }
    });
  }
}

export function planesOf(root: Part): Part[] {
  return within(root).filter(({ name, space }) => name === 'BPMNPlane' && DRAWING.includes(space));
}

function drop(part: Part, setting: Setting): void {
  part.settings.splice(part.settings.indexOf(setting), 1);
}

function remove(part: Part, gone: Set<string>): void {
  within(part).forEach((inner) => gone.add(valueOf(inner, 'id') ?? ''));
  gone.delete('');
  takeAway(part);
}

/** Lines and pictures of what is not there any more. */
function hangingOn(root: Part, gone: Set<string>): Part[] {
  return within(root).filter((part) =>
    ['bpmnElement', 'sourceRef', 'targetRef'].some((name) => gone.has(valueOf(part, name) ?? '')),
  );
}
