import { overlaps, type Box } from '../model/box';
import type { Difference } from '../model/comparison';
import type { Canvas, Registry, Services } from '../model/elements';

/** Beneath everything that is still there. */
const BENEATH = -1;
const ROUND = 10;
/** Widths, as the picture counts: of a letter, and of the narrowest step with a name in it. */
const LETTER = 6;
const NAMED = 60;

/** Draws what is gone against the live version, dashed and faint, where it stood; where something stands now the notes tell of it. */
export class Gone {
  constructor(private readonly services: Services) {}

  show(differences: Difference[]): void {
    const gone = differences.flatMap(({ kind, was }) => (kind === 'removed' && was ? [was] : []));
    const free = gone.filter(({ place }) => !this.taken(place));
    const drawn = free.flatMap(({ name, place }) => [outline(place), ...words(name, place)]);
    this.services.get<Canvas>('canvas').getLayer('gone', BENEATH).replaceChildren(...drawn);
  }

  private taken(place: Box): boolean {
    const shapes = this.services
      .get<Registry>('elementRegistry')
      .filter(({ waypoints, width, children, labelTarget }) => !waypoints && width > 0 && !children?.length && !labelTarget);
    return shapes.some((shape) => overlaps(shape, place));
  }
}

function outline({ x, y, width, height }: Box): SVGElement {
  return drawing('rect', { class: 'fl-gone', x, y, width, height, rx: ROUND });
}

/** A name is cut to what fits, and left out where hardly a word does; the whole of it is told in words. */
function words(name: string, { x, y, width, height }: Box): SVGElement[] {
  if (width < NAMED) {
    return [];
  }
  const text = drawing('text', { class: 'fl-gone-name', x: x + width / 2, y: y + height / 2 });
  const fits = Math.floor(width / LETTER);
  text.textContent = name.length > fits ? `${name.slice(0, fits - 1)}…` : name;
  return [text];
}

function drawing(tag: string, attributes: Record<string, string | number>): SVGElement {
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', tag);
  Object.entries(attributes).forEach(([name, value]) => drawn.setAttribute(name, String(value)));
  return drawn;
}
