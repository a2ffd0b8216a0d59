const PRESSES = ['Enter', ' '];

/** Calls whenever the person turns to something beside the editor, before that happens; returns how to stop. */
export function onLeaving(editor: HTMLElement, leave: () => void): () => void {
  const stop = new AbortController();
  const outside = (event: Event) => {
    const pressed = !(event instanceof KeyboardEvent) || PRESSES.includes(event.key);
    if (pressed && !event.composedPath().includes(editor)) {
      leave();
    }
  };
  const hidden = () => document.visibilityState === 'hidden' && leave();
  const left = ({ relatedTarget }: FocusEvent) => !editor.contains(relatedTarget as Node | null) && leave();
  const early = { capture: true, signal: stop.signal };
  ['pointerdown', 'keydown', 'click'].forEach((type) => window.addEventListener(type, outside, early));
  window.addEventListener('pagehide', leave, early);
  document.addEventListener('visibilitychange', hidden, early);
  editor.addEventListener('focusout', left, { signal: stop.signal });
  return () => stop.abort();
}
