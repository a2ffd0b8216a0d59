import type { Shape } from './elements';
import type { Desk } from './joining';
import type { Row } from './outline';
import type { Picture } from './picture';

/** What the parts of the workbench share: the picture, what is chosen on it, and a line to speak in. */
export interface Bench {
  readonly picture: Picture;
  readonly desk: Desk;
  readonly readOnly: boolean;
  readonly element: Shape | undefined;
  readonly rows: Row[];
  say(words: string): void;
}
