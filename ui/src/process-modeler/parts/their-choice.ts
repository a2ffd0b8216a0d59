import type { Named } from '../model/catalogue';
import type { Place, TheirFile } from '../foreign/their-file';
import { button, make } from './dom';

/** A file that waits for an answer. */
export interface Waiting {
  /** How the file is called. */
  file: string;
  theirs: TheirFile;
  /** The process of ours that the file is, when that is another than the draft's. */
  known?: Named;
  place: Place;
}

/** Tells what becomes of a file from another program, and asks before it takes the place of the draft. */
export class TheirChoice {
  readonly box = make('section', { class: 'theirs', 'aria-label': 'The file you chose', hidden: true });
  private readonly heading = make('h2', { tabindex: '-1' });
  private readonly told = make('div', {});
  private readonly choices = make('div', { class: 'choices' });

  constructor() {
    this.box.append(this.heading, this.told, this.choices);
  }

  /** Takes what is chosen: the text to open; nothing when the draft stays. */
  show({ file, theirs, known, place }: Waiting, take: (xml: string) => void): void {
    const { lost, unseen, refused, steps, whole, runnable } = theirs;
    this.heading.textContent = known ? `${file} is another process` : `${file} was made by another program`;
    this.told.replaceChildren(
      ...(known ? [make('p', {}, otherProcess(known, place))] : []),
      ...listed('This editor cannot hold these parts. They are lost when the file is opened:', lost),
      ...listed('These parts are kept, but are not on the picture:', unseen),
      ...listed('These parts cannot run here. Kept, they have to go before you can ask:', refused),
      ...listed(
        'These steps cannot run here. They are kept; remove or replace them on the picture:',
        steps.map((step) => `${step.charAt(0).toUpperCase()}${step.slice(1)}.`),
      ),
    );
    const offered: [string, () => void][] = [
      ...(refused.length > 0 ? ([['Open it without what cannot run', () => take(runnable)]] as const) : []),
      [openWords(refused, known), () => take(whole)],
      ['Keep the draft as it is', () => undefined],
    ] as [string, () => void][];
    this.choices.replaceChildren(...offered.map(([label, chosen]) => button(label, () => this.chosen(chosen))));
    this.box.hidden = false;
    this.heading.focus();
  }

  close(): void {
    this.box.hidden = true;
  }

  private chosen(take: () => void): void {
    this.close();
    take();
  }
}

function openWords(refused: string[], known: Named | undefined): string {
  return refused.length > 0 ? 'Open it with all that can be kept' : known ? 'Open it here all the same' : 'Open it';
}

function otherProcess({ name }: Named, place: Place): string {
  return `It is “${name}”. Opened here, it would take the place of “${place.name}”. To change “${name}” itself, begin a change of it in the studio and open the file there.`;
}

function listed(words: string, sentences: string[]): Node[] {
  const lines = sentences.map((sentence) => make('li', {}, sentence));
  return lines.length > 0 ? [make('p', {}, words), make('ul', {}, ...lines)] : [];
}
