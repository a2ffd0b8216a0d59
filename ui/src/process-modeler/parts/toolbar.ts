import { button, make } from './dom';

export type Tool =
  | 'undo'
  | 'redo'
  | 'copy'
  | 'paste'
  | 'smaller'
  | 'larger'
  | 'whole'
  | 'map'
  | 'changes'
  | 'open'
  | 'save'
  | 'picture'
  | 'print'
  | 'keys';

const GROUPS: [Tool, string][][] = [
  [
    ['undo', 'Undo'],
    ['redo', 'Redo'],
    ['copy', 'Copy'],
    ['paste', 'Paste'],
  ],
  [
    ['smaller', 'Smaller'],
    ['larger', 'Larger'],
    ['whole', 'Show all'],
    ['map', 'Small map'],
    ['changes', 'Show changes'],
  ],
  [
    ['open', 'Open a file'],
    ['save', 'Save a copy'],
    ['picture', 'Save picture'],
    ['print', 'Print'],
  ],
  [['keys', 'Keys']],
];

const KEYS = [
  ['Ctrl Z, Ctrl Y', 'Undo, redo'],
  ['Ctrl C, Ctrl V', 'Copy the chosen step, paste it after the chosen step'],
  ['/', 'Find a step'],
  ['↑ ↓', 'In the list: the step before, the step after'],
  ['← →', 'In the list: close or open a group'],
  ['F2', 'In the list: rename the step'],
  ['Insert', 'In the list: add a step after this one'],
  ['Delete', 'In the list and on the picture: remove the step'],
  ['Alt ↑, Alt ↓', 'In the list: move the step earlier or later'],
  ['Esc', 'In the fields of a step and among the new steps: back to the list'],
  ['Ctrl + mouse wheel', 'On the picture: larger, smaller'],
  ['Shift + arrow keys', 'On the picture: move the chosen step; Ctrl moves the picture'],
];

const EDITING: Tool[] = ['undo', 'redo', 'copy', 'paste', 'open'];

const PRESSED: Record<string, Tool> = { z: 'undo', y: 'redo', c: 'copy', v: 'paste' };

/** The tool for a key that is pressed together with Ctrl or Cmd. */
export function toolOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Tool | undefined {
  const tool = ctrlKey || metaKey ? PRESSED[key.toLowerCase()] : undefined;
  return tool === 'undo' && shiftKey ? 'redo' : tool;
}

/** The tools above the editor, each a button with words. */
export class Toolbar {
  readonly box = make('div', { class: 'toolbar', role: 'group', 'aria-label': 'Tools' });
  private readonly buttons = new Map<Tool, HTMLButtonElement>();
  private readonly keys = make('div', {
    class: 'keys',
    popover: 'auto',
    id: 'keys',
    role: 'dialog',
    'aria-label': 'Keys',
  });

  constructor(use: (tool: Tool) => void) {
    GROUPS.forEach((group) => {
      const made = group.map(([tool, label]) => {
        const tools = button(label, () => use(tool), { 'data-tool': tool });
        this.buttons.set(tool, tools);
        return tools;
      });
      this.box.append(make('div', { class: 'tools' }, ...made));
    });
    this.keys.append(
      make('h2', {}, 'Keys'),
      list(),
      button('Close', () => this.keys.hidePopover()),
    );
    this.box.append(this.keys);
  }

  showKeys(): void {
    this.keys.togglePopover();
  }

  show(able: Partial<Record<Tool, boolean>>, pressed: Partial<Record<Tool, boolean>>, readOnly: boolean): void {
    this.buttons.forEach((made, tool) => {
      made.disabled = able[tool] === false;
      made.hidden = (readOnly && EDITING.includes(tool)) || (tool === 'changes' && pressed.changes === undefined);
      if (pressed[tool] !== undefined) {
        made.setAttribute('aria-pressed', String(pressed[tool]));
      }
    });
  }
}

function list(): HTMLElement {
  const lines = KEYS.flatMap(([keys, what]) => [make('dt', {}, make('kbd', {}, keys!)), make('dd', {}, what!)]);
  return make('dl', {}, ...lines);
}
