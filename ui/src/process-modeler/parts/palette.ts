import { button, make } from './dom';
import { NEW_KINDS, SIGNS, WORDS, type NewKind } from '../model/kinds';

/** The safe steps as buttons: a press puts one behind the chosen step, a drag where it is dropped. */
export class Palette {
  private readonly place = make('p', { class: 'hint', id: 'palette-place' });
  readonly box = make('section', { class: 'palette', 'aria-label': 'Add a step' });
  private readonly buttons: HTMLButtonElement[];

  constructor(add: (kind: NewKind) => void, drag: (kind: NewKind, event: Event) => void) {
    this.buttons = NEW_KINDS.map((kind) => {
      const sign = make('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[kind]);
      const made = button('', () => add(kind), { draggable: 'true', 'aria-describedby': this.place.id });
      made.append(sign, WORDS[kind]);
      made.addEventListener('dragstart', (event) => {
        event.preventDefault();
        drag(kind, event);
      });
      return made;
    });
    this.box.append(
      make('div', { class: 'heading' }, make('h2', {}, 'Add a step'), this.place),
      make('div', { class: 'choices' }, ...this.buttons),
    );
  }

  /** Says behind which step a new one goes. */
  show(place: string | undefined, readOnly: boolean): void {
    this.box.hidden = readOnly;
    this.place.textContent = place ?? 'Choose a step first, or drag one onto the picture.';
  }

  focus(): void {
    this.buttons[0]?.focus();
  }
}
