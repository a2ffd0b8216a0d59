import { lookAt, type Place, type TheirFile } from '../foreign/their-file';
import { processOf } from '../model/outline';
import type { Bench } from './bench';
import { wordsOf } from './files';
import { TheirChoice } from './their-choice';
import { whyNotOpened } from './unopened';

/** What happens around the bench when another model takes its place. */
export interface Taker {
  /** Tells what is not drawn; nothing when the model could not be opened. */
  open(xml: string, what: string): Promise<string[] | undefined>;
  /** Draws the model that was there before. */
  back(xml: string): Promise<void>;
  tell(): Promise<void>;
  /** Says why nothing was opened; nothing when that is over. */
  refuse(why: string): void;
}

/** Lets a file take the place of the draft: at once only when it is the same process and nothing of it is lost or cannot run. */
export class Taking {
  readonly choice = new TheirChoice();

  constructor(
    private readonly bench: Bench,
    private readonly taker: Taker,
  ) {}

  async file(file: File): Promise<void> {
    const { desk } = this.bench;
    this.taker.refuse('');
    this.choice.close();
    const named = `“${file.name}”`;
    const xml = await wordsOf(file);
    const looking = lookAt(desk.services.get('moddle'), xml, this.place, desk.catalogue.parts);
    // Whatever a file does to the library, the person hears of it.
    const theirs = await looking.catch((error: Error) => error);
    if (theirs instanceof Error) {
      this.taker.refuse(whyNotOpened(named, xml, theirs));
      return;
    }
    const taken = (text: string) =>
      void this.replace(text, [`${named} is open.`, this.renamed(theirs)].join(' '), named);
    const known = desk.catalogue.processes.find(({ id }) => id === theirs.another?.id);
    const { lost, unseen, refused, steps } = theirs;
    if (known || [lost, unseen, refused, steps].some((told) => told.length > 0)) {
      this.choice.show({ file: named, theirs, known, place: this.place }, taken);
    } else {
      taken(theirs.whole);
    }
  }

  /** The model before comes back when the other cannot be opened. */
  async replace(xml: string, said: string, what: string): Promise<void> {
    const before = await this.bench.picture.saved();
    const undrawn = await this.taker.open(xml, what);
    if (undrawn) {
      this.bench.say([said.trim(), ...undrawn].join(' '));
      await this.taker.tell();
    } else {
      await this.taker.back(before);
    }
  }

  private get place(): Place {
    const { definitions } = this.bench.picture;
    const { id = '', name = '' } = (definitions && processOf(definitions)) ?? {};
    return { id, name };
  }

  private renamed({ another }: TheirFile): string {
    return another
      ? `It was called “${another.name}”; here it takes the place of “${this.place.name}”. The draft as it was stands under “Earlier saves”.`
      : '';
  }
}
