/** What Java says about one element of the diagram. */
export interface Mark {
  id: string;
  kind: 'here' | 'done' | 'count' | 'warm';
  label: string;
  count?: number;
}

/** One small sign to lay over an element of the diagram. */
export interface Overlay {
  element: string;
  className: string;
  text: string;
  title: string;
  position: { top?: number; right?: number; bottom?: number; left?: number };
}

const kinds = ['here', 'done', 'count', 'warm'];
const WARMEST = 4;

function isMark(value: unknown): value is Mark {
  const mark = value as Mark | null;
  return typeof mark?.id === 'string' && typeof mark.label === 'string' && kinds.includes(mark.kind);
}

/** Reads marks from an array or its JSON text; whatever is not a mark is left out. */
export function readMarks(value: unknown): Mark[] {
  if (typeof value === 'string') {
    try {
      return readMarks(JSON.parse(value || '[]'));
    } catch {
      return [];
    }
  }
  return Array.isArray(value) ? value.filter(isMark) : [];
}

function overlayOf(mark: Mark): Overlay | undefined {
  const sign = { element: mark.id, className: `fl-map-${mark.kind}`, title: mark.label };
  switch (mark.kind) {
    case 'here':
      return { ...sign, text: mark.label, position: { top: -14, left: 10 } };
    case 'done':
      return { ...sign, text: '✓', position: { bottom: 11, right: 11 } };
    case 'count':
      return mark.count ? { ...sign, text: countText(mark.count), position: { top: -14, right: 14 } } : undefined;
    case 'warm':
      return undefined;
  }
}

/** A number that fits a round badge. */
export function countText(count: number): string {
  return count > 999 ? '999+' : String(count);
}

/** The signs to draw for these marks, in their order; a count of nothing is not drawn, and warmth is a colour only. */
export function overlaysOf(marks: Mark[]): Overlay[] {
  return marks.map(overlayOf).filter((overlay) => overlay !== undefined);
}

function outlineOf(mark: Mark): string | undefined {
  switch (mark.kind) {
    case 'warm':
      return `fl-map-warm-${Math.min(Math.max(mark.count ?? 1, 1), WARMEST)}`;
    case 'count':
      return undefined;
    default:
      return `fl-map-${mark.kind}-outline`;
  }
}

/** The outline or fill each element gets; "here" wins over the others. */
export function outlinesOf(marks: Mark[]): Map<string, string> {
  const outlines = new Map<string, string>();
  for (const mark of marks) {
    const outline = outlineOf(mark);
    if (outline && (mark.kind === 'here' || !outlines.has(mark.id))) {
      outlines.set(mark.id, outline);
    }
  }
  return outlines;
}

/** The element to look at first. */
export function hereOf(marks: Mark[]): string | undefined {
  return marks.find((mark) => mark.kind === 'here')?.id;
}
