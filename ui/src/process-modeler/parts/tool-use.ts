import type { Bench } from './bench';
import { copyable, pasteAfter } from '../edits/copying';
import { make } from './dom';
import type { Edits } from './edits';
import type { Shape } from '../model/elements';
import { download, print } from './files';
import { nameOf } from '../model/kinds';
import { processOf } from '../model/outline';
import type { Tool } from './toolbar';

const STEP = 1.2;
const XML = 'application/bpmn+xml';
const SVG = 'image/svg+xml';

/** What the tools above the editor do, except for those that only show or hide. */
export class ToolUse {
  private copied?: Shape;

  constructor(
    private readonly bench: Bench,
    private readonly edits: Edits,
    private readonly opened: (file: File) => Promise<void>,
  ) {}

  use(tool: Tool): unknown {
    const { picture } = this.bench;
    const uses: Partial<Record<Tool, () => unknown>> = {
      undo: () => picture.commands.undo(),
      redo: () => picture.commands.redo(),
      copy: () => this.copy(),
      paste: () => this.paste(),
      smaller: () => picture.zoom(1 / STEP),
      larger: () => picture.zoom(STEP),
      whole: () => picture.whole(),
      open: () => this.open(),
      save: async () => download(`${this.process?.id ?? 'process'}.bpmn`, XML, await picture.saved()),
      picture: async () => download(`${this.process?.id ?? 'process'}.svg`, SVG, await picture.drawn()),
      print: async () => print(this.process?.name ?? 'Process', await picture.drawn()),
    };
    return uses[tool]?.();
  }

  able(): Partial<Record<Tool, boolean>> {
    const { picture, element } = this.bench;
    return {
      undo: picture.commands.canUndo(),
      redo: picture.commands.canRedo(),
      copy: copyable(element),
      paste: this.copied !== undefined && element !== undefined,
    };
  }

  /** A step of another document cannot be pasted. */
  forget(): void {
    this.copied = undefined;
  }

  private get process() {
    const { definitions } = this.bench.picture;
    return definitions && processOf(definitions);
  }

  private copy(): void {
    const { element } = this.bench;
    if (element && copyable(element)) {
      this.copied = element;
      this.bench.say(`“${nameOf(element.businessObject)}” is copied. Choose a step and paste it after that.`);
    } else {
      this.bench.say('Choose a step to copy: one that asks, decides, sends, waits or runs a process.');
    }
  }

  private paste(): void {
    const { element, desk } = this.bench;
    const copied = this.copied;
    if (copied && element) {
      this.edits.run(() => pasteAfter(desk, copied, element));
    }
  }

  private open(): void {
    const input = make('input', { type: 'file', accept: '.bpmn,.xml' });
    input.addEventListener('change', () => input.files?.[0] && void this.opened(input.files[0]));
    input.click();
  }
}
