import type { Bench } from './bench';
import type { Connection, Shape } from '../model/elements';
import { openAt } from '../edits/covering';
import { addWay, insertAfter } from '../edits/inserting';
import { NotPossible } from '../edits/joining';
import { nameOf, WORDS, type NewKind } from '../model/kinds';
import { move } from '../edits/moving';
import { newStep } from '../edits/new-steps';
import { flat } from '../model/outline';
import { remove } from '../edits/removing';
import type { PadWish } from '../picture/safe-pad';
import type { StepAction } from './step-actions';

/** Every edit, wherever it was asked for; what is not possible is told and changes nothing. */
export class Edits {
  constructor(
    private readonly bench: Bench,
    private readonly elsewhere: { rename(): void; insert(): void },
  ) {}

  /** Runs an edit, chooses the step to go on with, and tells what was done. Returns that step, when there is one. */
  run(edit: () => Shape | void, done = '', gateway?: Shape): Shape | undefined {
    if (this.bench.readOnly) {
      return undefined;
    }
    try {
      const made = edit() ?? undefined;
      if (made) {
        this.bench.picture.choose(made.id);
      }
      this.bench.say([done, openAt(gateway, this.bench.desk.catalogue)].filter(Boolean).join(' '));
      return made;
    } catch (error) {
      if (!(error instanceof NotPossible)) {
        throw error;
      }
      this.bench.say(error.message);
      return undefined;
    }
  }

  /** The name of the new step is asked for at once, so that the keyboard goes on there. */
  insert(kind: NewKind, at: Shape | undefined = this.bench.element): void {
    if (!at) {
      this.bench.say('Choose the step after which the new one comes.');
    } else if (this.run(() => insertAfter(this.bench.desk, at, kind), `Added: “${WORDS[kind]}”. Give it a name.`)) {
      this.elsewhere.rename();
    }
  }

  drag(kind: NewKind, event: Event): void {
    const { picture, desk } = this.bench;
    picture.drag(event, newStep(desk, kind));
  }

  /** What was asked for beside a step of the picture. */
  wished({ element, insert, remove: away }: PadWish): void {
    if (insert) {
      this.insert(insert, element);
    } else if (away) {
      this.run(() => remove(this.bench.desk, element), removed(element), asking(element));
    }
  }

  /** What was asked for below the list, or by a key in it. */
  act(action: StepAction): void {
    const { element, desk, readOnly } = this.bench;
    if (!element || readOnly) {
      return;
    }
    const acts: Record<StepAction, () => void> = {
      rename: () => this.elsewhere.rename(),
      insert: () => this.elsewhere.insert(),
      remove: () => this.removeFromList(element),
      earlier: () => this.run(() => move(desk, element, 'earlier'), 'Moved one step earlier.'),
      later: () => this.run(() => move(desk, element, 'later'), 'Moved one step later.'),
      way: () => this.run(() => addWay(desk, element), 'A way is added. Say when it is taken.'),
    };
    acts[action]();
  }

  /** What came before is chosen next, so that the keyboard stays where it was. */
  private removeFromList(element: Shape): void {
    const { desk, picture } = this.bench;
    const rows = flat(this.bench.rows);
    const before = rows[rows.findIndex(({ id }) => id === element.id) - 1];
    this.run(
      () => {
        remove(desk, element);
        return before && picture.find(before.id);
      },
      removed(element),
      asking(element),
    );
  }
}

/** The gateway at which something about a way was changed. */
export function asking(element: Shape): Shape | undefined {
  return (element as Partial<Connection>).source;
}

function removed({ businessObject }: Shape): string {
  return `Removed: “${nameOf(businessObject)}”. Undo brings it back.`;
}
