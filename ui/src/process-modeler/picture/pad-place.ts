/** Between the buttons beside a step and what is noted at it. */
const BETWEEN = 4;

/**
 * The buttons beside a step stay in sight, also at the edge, and leave what is noted at the step to be read.
 *
 * @param step the chosen step's id; only asked for while its buttons are there
 */
export function placePad(picture: HTMLElement, step: () => string): void {
  const pad = picture.querySelector<HTMLElement>('.djs-context-pad.open');
  if (pad) {
    pad.style.translate = '';
    const frame = picture.getBoundingClientRect();
    const { left, right, top, bottom } = pad.getBoundingClientRect();
    const across = Math.max(0, frame.left - left) - Math.max(0, right - frame.right);
    const raised = Math.max(0, bottom + BETWEEN - highestNote(picture, step()));
    pad.style.translate = `${across}px ${Math.max(frame.top - top, -raised)}px`;
  }
}

/** Where the notes at a step begin; nowhere when there are none. */
function highestNote(picture: HTMLElement, step: string): number {
  const notes = picture.querySelectorAll(`.djs-overlays[data-container-id="${CSS.escape(step)}"] .fl-note`);
  return Math.min(Infinity, ...[...notes].map((note) => note.getBoundingClientRect().top));
}
