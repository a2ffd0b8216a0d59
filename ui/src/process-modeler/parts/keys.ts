import { toolOf, type Tool } from './toolbar';

const FIELDS = 'input, textarea, select, [contenteditable]';

/** Lets Escape lead back from a box to where one came from. */
export function leaveBy(boxes: HTMLElement[], back: () => void): void {
  boxes.forEach((box) =>
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        back();
      }
    }),
  );
}

/** Listens for the keys that work everywhere on the bench but not while something is typed. */
export function listen(root: ShadowRoot, use: (tool: Tool) => void, find: () => void): void {
  root.addEventListener('keydown', (event) => {
    const pressed = event as KeyboardEvent;
    const typing = (event.composedPath()[0] as HTMLElement).matches?.(FIELDS);
    const tool = toolOf(pressed);
    if (typing || event.defaultPrevented || pressed.altKey || !(tool || pressed.key === '/')) {
      return;
    }
    event.preventDefault();
    if (tool) {
      use(tool);
    } else {
      find();
    }
  });
}
