import type { Catalogue } from '../model/catalogue';
import { compare, toRead, type Difference } from '../model/comparison';
import { make } from './dom';
import type { Bo } from '../model/elements';
import type { Picture } from '../picture/picture';

interface Moddle {
  fromXML(xml: string): Promise<{ rootElement: Bo }>;
}

/** The version that is live, and how the model on the bench differs from it. */
export class LiveVersion {
  differences: Difference[] = [];
  private live?: Bo;

  constructor(
    private readonly picture: Picture,
    private readonly compared: (differences: Difference[]) => void,
  ) {}

  get known(): boolean {
    return this.live !== undefined;
  }

  /** Sets the live version; an empty text means that there is none. */
  async set(xml: string): Promise<void> {
    this.live = xml ? await this.parsed(xml) : undefined;
  }

  async recompare(catalogue: Catalogue): Promise<void> {
    const before = this.differences.length;
    const now = this.live && this.picture.definitions && (await this.parsed(await this.picture.saved()));
    this.differences = this.live && now ? compare(this.live, now, catalogue) : [];
    if (this.live || before > 0) {
      this.compared(this.differences);
    }
  }

  /** The differences as a list to read. */
  told(): HTMLElement[] {
    if (!this.live) {
      return [];
    }
    const lines = toRead(this.differences).map((sentence) => make('li', {}, sentence));
    const list = lines.length > 0 ? make('ul', { class: 'differences' }, ...lines) : make('p', {}, 'Nothing.');
    return [make('h3', {}, 'What differs from the live version'), list];
  }

  private async parsed(xml: string): Promise<Bo | undefined> {
    const moddle = this.picture.services.get<Moddle>('moddle');
    return (await moddle.fromXML(xml).catch(() => undefined))?.rootElement;
  }
}
