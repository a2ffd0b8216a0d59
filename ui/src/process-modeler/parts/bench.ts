import type { Shape } from '../model/elements';
import type { Desk } from '../edits/joining';
import type { Row } from '../model/outline';
import type { Picture } from '../picture/picture';

/** What the parts of the workbench share: the picture, what is chosen on it, and a line to speak in. */
export interface Bench {
  readonly picture: Picture;
  readonly desk: Desk;
  readonly readOnly: boolean;
  readonly element: Shape | undefined;
  readonly rows: Row[];
  say(words: string): void;
}
