import { BPMN, DRAWING, mainProcess, planesOf } from './known';
import { placeOf, type Told } from './telling';
import { partsOf, setValue, takeAway, valueOf, within, type Part } from './xml';

const SHOWN = ['process', 'collaboration'];
const STEP = /(task|event|gateway|activity|subProcess|transaction)$/i;
const SHOWN_OTHERWISE = ['subProcess', 'adHocSubProcess', 'transaction', 'choreography', 'globalConversation'];

/** The parts whose ids the library knows; what another program keeps for itself stays as it is. */
export function partsOfModel(root: Part): Part[] {
  return within(root).filter(({ space }) => space === BPMN || DRAWING.includes(space));
}

/** Opens at the picture that shows most of the process; a picture that is said to be of something else becomes its own. */
export function showFirst(root: Part, process: Part): void {
  const byId = new Map(partsOfModel(root).map((part) => [valueOf(part, 'id') ?? '', part]));
  const drawnOn = (part: Part) => byId.get(valueOf(part, 'bpmnElement') ?? '');
  const shownOf = (of: Part | undefined, plane: Part) => {
    const inside = new Set(of && reach(of, byId));
    return partsOf(plane).filter((one) => inside.has(drawnOn(one)!)).length;
  };
  const home = around(root, process);
  const isHome = (plane: Part) => {
    const own = drawnOn(plane);
    return !SHOWN_OTHERWISE.includes(own?.name ?? '') && (!isShown(own) || shownOf(home, plane) > shownOf(own, plane));
  };
  const planes = planesOf(root);
  planes.forEach(giveOwnPicture);
  planes.filter(isHome).forEach((plane) => setValue(plane, 'bpmnElement', valueOf(home, 'id') ?? ''));
  const [first, ...others] = planes.filter((plane) => isShown(drawnOn(plane)));
  const shown = (plane: Part) => shownOf(process, plane);
  const fullest = others.reduce((one, other) => (shown(other) > shown(one!) ? other : one), first);
  if (fullest) {
    toFront(root, fullest.parent!);
  }
}

function isShown(part: Part | undefined): boolean {
  return part !== undefined && SHOWN.includes(part.name);
}

/** What is in a part, and in the processes of its pools. */
function reach(part: Part, byId: Map<string, Part>): Part[] {
  const inside = within(part);
  const processes = inside.flatMap((pool) => byId.get(valueOf(pool, 'processRef') ?? '') ?? []);
  return [...inside, ...processes.flatMap(within)];
}

/** What a file holds and no one sees once it is open. */
export function unseenIn(root: Part): Told[] {
  const byId = new Map(partsOfModel(root).map((part) => [valueOf(part, 'id') ?? '', part]));
  const drawn = new Set(within(root).flatMap((part) => valueOf(part, 'bpmnElement') ?? []));
  const steps = within(mainProcess(root)!)
    .filter(({ space, name }) => space === BPMN && STEP.test(name))
    .filter((step) => !drawn.has(valueOf(step, 'id') ?? ''))
    .map((step) => ({ what: 'Steps that nothing is drawn of', where: placeOf(step, byId) }));
  const [, ...others] = planesOf(root).filter((plane) => isShown(byId.get(valueOf(plane, 'bpmnElement') ?? '')));
  return [...steps, ...others.map((plane) => ({ what: 'Pictures besides the first', where: placeOf(plane, byId) }))];
}

/** The library reads one plane of a picture only. */
function giveOwnPicture(plane: Part): void {
  const picture = plane.parent!;
  if (partsOf(picture).find(({ name }) => name === plane.name) !== plane) {
    const own: Part = { ...picture, settings: [], content: [plane] };
    takeAway(plane);
    plane.parent = own;
    const { content } = picture.parent!;
    content.splice(content.indexOf(picture) + 1, 0, own);
  }
}

function toFront(root: Part, picture: Part): void {
  const first = partsOf(root).find(({ name }) => name === picture.name)!;
  if (first !== picture) {
    takeAway(picture);
    root.content.splice(root.content.indexOf(first), 0, picture);
  }
}

/** What shows the process among others, or the process itself. */
function around(root: Part, process: Part): Part {
  const holds = (pool: Part) => valueOf(pool, 'processRef') === valueOf(process, 'id');
  const isOne = (one: Part) =>
    one.name === 'collaboration' && valueOf(one, 'id') !== undefined && partsOf(one).some(holds);
  return partsOf(root).find(isOne) ?? process;
}
