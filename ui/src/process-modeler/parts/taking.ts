import { lookAt } from '../foreign/their-file';
import { processOf } from '../model/outline';
import type { Bench } from './bench';
import { wordsOf } from './files';
import { TheirChoice } from './their-choice';

/** What happens around the bench when another model takes its place. */
export interface Place {
  /** Tells what is not drawn; nothing when the model could not be opened. */
  open(xml: string): Promise<string[] | undefined>;
  /** Draws the model that was there before. */
  back(xml: string): Promise<void>;
  tell(): Promise<void>;
}

/** Lets a file take the place of the draft: at once only when nothing of it is lost or cannot run. */
export class Taking {
  readonly choice = new TheirChoice();

  constructor(
    private readonly bench: Bench,
    private readonly place: Place,
  ) {}

  async file(file: File): Promise<void> {
    const { picture, desk } = this.bench;
    const xml = await wordsOf(file);
    const id = (picture.definitions && processOf(picture.definitions)?.id) ?? '';
    const theirs = await lookAt(desk.services.get('moddle'), xml, id, desk.catalogue.parts);
    const taken = (text: string) => this.replace(text, `“${file.name}” is open.`);
    if (theirs && theirs.lost.length + theirs.refused.length + theirs.steps.length > 0) {
      this.choice.show(file.name, theirs, (chosen) => void taken(chosen));
    } else {
      this.choice.close();
      await taken(theirs?.whole ?? xml);
    }
  }

  /** The model before comes back when the other cannot be opened. */
  async replace(xml: string, said: string): Promise<void> {
    const before = await this.bench.picture.saved();
    const undrawn = await this.place.open(xml);
    if (undrawn) {
      this.bench.say([said, ...undrawn].join(' '));
      await this.place.tell();
    } else {
      await this.place.back(before);
    }
  }
}
