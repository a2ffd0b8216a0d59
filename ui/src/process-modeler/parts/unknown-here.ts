import type { Catalogue } from '../model/catalogue';
import { takeOut } from '../foreign/known';
import { refusals } from '../foreign/their-file';
import { readXml, writeXml } from '../foreign/xml';
import { button, make } from './dom';

/** The parts of the model on the bench that cannot run here, and the way to be rid of them. */
export class UnknownHere {
  private refused: string[] = [];
  private xml = '';
  private catalogue?: Catalogue;

  constructor(private readonly taken: (xml: string) => void) {}

  look(xml: string, catalogue: Catalogue): void {
    const root = readXml(xml)?.root;
    this.xml = xml;
    this.catalogue = catalogue;
    this.refused = root ? refusals(root, catalogue.parts).refused : [];
  }

  told(readOnly: boolean): HTMLElement[] {
    if (this.refused.length === 0) {
      return [];
    }
    const lines = this.refused.map((sentence) => make('li', {}, sentence));
    const away = button('Take them out', () => this.takeOut(), { disabled: readOnly });
    return [make('h3', {}, 'Parts that cannot run here'), make('ul', { class: 'differences' }, ...lines), away];
  }

  private takeOut(): void {
    const root = readXml(this.xml)?.root;
    if (root && this.catalogue) {
      takeOut(root, this.catalogue.parts);
      this.taken(writeXml(root));
    }
  }
}
