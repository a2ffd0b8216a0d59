/** Below this width of the map the whole picture would be too small to read. */
export const NARROW = 600;

const LEGIBLE = 0.9;
const SMALLEST = 0.2;
const LARGEST = 2;
const STEP = 1.25;

/** The zoom that shows the whole width, never larger than drawn. */
export function fitZoom(available: number, drawn: number): number {
  if (available <= 0 || drawn <= 0) {
    return 1;
  }
  return Math.min(1, Math.max(SMALLEST, available / drawn));
}

/** The zoom to begin with: the whole width, but legible on a narrow screen and where one place is to be looked at. */
export function startZoom(available: number, drawn: number, hasHere: boolean): number {
  const whole = fitZoom(available, drawn);
  return available < NARROW || hasHere ? Math.max(whole, LEGIBLE) : whole;
}

export function zoomIn(zoom: number): number {
  return Math.min(LARGEST, zoom * STEP);
}

export function zoomOut(zoom: number): number {
  return Math.max(SMALLEST, zoom / STEP);
}
