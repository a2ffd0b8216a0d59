import { type Catalogue, NOTHING } from './catalogue';
import { compare, toRead, type Difference } from './comparison';
import { copyable, pasteAfter } from './copying';
import { make } from './dom';
import { isA, type Bo, type Shape } from './elements';
import { FaultWalk } from './fault-walk';
import { faultsOf, type Fault } from './faults';
import { download, print, whyNotOpened } from './files';
import { addWay, insertAfter } from './inserting';
import { NotPossible, type Desk } from './joining';
import { nameOf, type NewKind } from './kinds';
import { move } from './moving';
import { newStep } from './new-steps';
import { flat, outlineOf, processOf, type Row } from './outline';
import { Palette } from './palette';
import { Panel } from './panel';
import { Picture } from './picture';
import { remove } from './removing';
import type { PadWish } from './safe-pad';
import { Search } from './search';
import { change, type Settings } from './settings';
import { notesOf, Signs } from './signs';
import { StepActions, type StepAction } from './step-actions';
import { Toolbar, type Tool } from './toolbar';
import { Tree } from './tree';

export { styles } from './picture';

const STEP = 1.2;
const PAUSE = 800;
const XML = 'application/bpmn+xml';

/** What the workbench tells the element around it. */
export interface Reports {
  changed(xml: string, outline: Row[]): void;
  chosen(id: string): void;
  failed(message: string): void;
  compared(differences: Difference[]): void;
}

/** Picture, list and panel over one model; loaded only where a model is edited. */
export class Workbench {
  private readonly picture = new Picture({
    chosen: (element) => this.chose(element),
    changed: () => this.changed(),
    wished: (wish) => this.wished(wish),
    mayEdit: () => !this.readOnly,
  });
  private readonly palette = new Palette(
    (kind) => this.insert(kind),
    (kind, event) => this.picture.drag(event, newStep(this.picture.services, kind, this.catalogue)),
  );
  private readonly panel = new Panel((element, settings) => this.edit(() => change(this.desk, element, settings)));
  private readonly tree = new Tree({ choose: (id) => this.picture.choose(id), press: (wish) => this.act(wish) });
  private readonly actions = new StepActions((wish) => this.act(wish));
  private readonly search = new Search(
    () => flat(this.rows),
    (id) => this.picture.choose(id),
  );
  private readonly toolbar = new Toolbar((tool) => void this.use(tool));
  private readonly walk = new FaultWalk(
    (id) => this.nameById(id),
    (passed) => this.walked(passed),
  );
  private readonly said = make('p', { class: 'said', role: 'status' });
  private readonly side = make('div', { class: 'side' });
  private readonly main = make('div', { class: 'main' });
  private signs?: Signs;
  private catalogue: Catalogue = NOTHING;
  private faults: Fault[] = [];
  private readOnly = false;
  private live?: Bo;
  private differences: Difference[] = [];
  private showChanges = true;
  private mapOpen = false;
  private rows: Row[] = [];
  private element?: Shape;
  private copied?: Shape;
  private path: string[] = [];
  private opening = false;
  private pause = 0;
  private painting = 0;

  constructor(
    root: ShadowRoot,
    private readonly reports: Reports,
  ) {
    const list = make('section', { class: 'list', 'aria-label': 'Steps' }, make('h2', {}, 'Steps'));
    list.append(this.search.box, this.tree.box, this.actions.box);
    this.side.append(list);
    this.main.append(this.palette.box, this.picture.box, this.walk.box, this.said);
    root.append(this.toolbar.box, make('div', { class: 'bench' }, this.side, this.main, this.panel.box));
    root.addEventListener('keydown', (event) => this.pressed(event as KeyboardEvent));
    this.picture.start();
    this.signs = new Signs(this.picture.services);
  }

  async open(xml: string): Promise<boolean> {
    this.opening = true;
    try {
      await this.picture.open(xml);
      this.element = undefined;
      this.copied = undefined;
      await this.recompare();
      return true;
    } catch (error) {
      this.reports.failed(whyNotOpened(error));
      return false;
    } finally {
      this.opening = false;
      this.paint();
    }
  }

  set(given: { catalogue?: Catalogue; faults?: Fault[]; readOnly?: boolean }): void {
    this.catalogue = given.catalogue ?? this.catalogue;
    this.readOnly = given.readOnly ?? this.readOnly;
    if (given.faults) {
      this.faults = given.faults;
      this.walk.close();
    }
    this.paint();
  }

  async compareWith(xml: string): Promise<void> {
    this.live = xml ? await this.parsed(xml) : undefined;
    await this.recompare();
    this.paint();
  }

  select(id: string): void {
    this.picture.choose(id);
  }

  showFault(index: number): void {
    const fault = this.faults[index];
    if (fault) {
      this.walk.show(fault);
    }
  }

  setStep(id: string, settings: Settings): void {
    const element = this.picture.find(id);
    if (element) {
      this.edit(() => change(this.desk, element, settings));
    }
  }

  resized(): void {
    this.picture.resized();
  }

  /** Tells at once what has not been told yet. */
  flush(): void {
    if (this.pause !== 0) {
      window.clearTimeout(this.pause);
      void this.tell();
    }
  }

  close(): void {
    this.flush();
    window.clearTimeout(this.painting);
    this.picture.close();
  }

  private get desk(): Desk {
    return { services: this.picture.services, catalogue: this.catalogue };
  }

  /** Runs an edit; what is not possible is told and changes nothing. */
  private edit(run: () => Shape | void): void {
    if (this.readOnly) {
      return;
    }
    try {
      const made = run();
      this.say('');
      if (made) {
        this.picture.choose(made.id);
      }
    } catch (error) {
      if (!(error instanceof NotPossible)) {
        throw error;
      }
      this.say(error.message);
    }
  }

  private say(words: string): void {
    this.said.textContent = words;
  }

  private insert(kind: NewKind, at: Shape | undefined = this.element): void {
    if (at) {
      this.edit(() => insertAfter(this.desk, at, kind));
    } else {
      this.say('Choose the step after which the new one comes.');
    }
  }

  private wished({ element, insert: kind, remove: away }: PadWish): void {
    if (kind) {
      this.insert(kind, element);
    } else if (away) {
      this.edit(() => remove(this.desk, element));
    }
  }

  private act(wish: StepAction): void {
    const element = this.element;
    if (!element || this.readOnly) {
      return;
    }
    const acts: Record<StepAction, () => void> = {
      rename: () => this.panel.rename(),
      insert: () => this.palette.focus(),
      remove: () => this.removeFromList(element),
      earlier: () => this.edit(() => move(this.desk, element, 'earlier')),
      later: () => this.edit(() => move(this.desk, element, 'later')),
      way: () => this.edit(() => addWay(this.desk, element)),
    };
    acts[wish]();
  }

  /** What came before is chosen next, so that the keyboard stays where it was. */
  private removeFromList(element: Shape): void {
    const rows = flat(this.rows);
    const before = rows[rows.findIndex(({ id }) => id === element.id) - 1];
    this.edit(() => {
      remove(this.desk, element);
      return before && this.picture.find(before.id);
    });
  }

  private async use(tool: Tool): Promise<void> {
    const uses: Record<Tool, () => unknown> = {
      undo: () => this.picture.commands.undo(),
      redo: () => this.picture.commands.redo(),
      copy: () => this.copy(),
      paste: () => this.paste(),
      smaller: () => this.picture.zoom(1 / STEP),
      larger: () => this.picture.zoom(STEP),
      whole: () => this.picture.whole(),
      map: () => (this.mapOpen = this.picture.toggleMap()),
      changes: () => (this.showChanges = !this.showChanges),
      open: () => this.choose(),
      save: async () => download(`${this.fileName}.bpmn`, XML, await this.picture.saved()),
      picture: async () => download(`${this.fileName}.svg`, 'image/svg+xml', await this.picture.drawn()),
      print: async () => print(this.processName, await this.picture.drawn()),
      keys: () => this.toolbar.showKeys(),
    };
    await uses[tool]();
    this.paint();
  }

  private copy(): void {
    if (copyable(this.element)) {
      this.copied = this.element;
      this.say(`“${nameOf(this.element!.businessObject)}” is copied. Choose a step and paste it after that.`);
    } else {
      this.say('Choose a step to copy: one that asks, decides, sends, waits or runs a process.');
    }
  }

  private paste(): void {
    const at = this.element;
    if (this.copied && at) {
      const copied = this.copied;
      this.edit(() => pasteAfter(this.desk, copied, at));
    }
  }

  /** Opens a file of the person's own; the model before stays when it cannot be opened. */
  private choose(): void {
    const input = make('input', { type: 'file', accept: '.bpmn,.xml' });
    input.addEventListener('change', () => void this.opened(input.files?.[0]));
    input.click();
  }

  private async opened(file: File | undefined): Promise<void> {
    if (!file) {
      return;
    }
    const before = await this.picture.saved();
    if (await this.open(await file.text())) {
      this.say(`“${file.name}” is open.`);
      await this.tell();
    } else {
      await this.open(before);
    }
  }

  private pressed(event: KeyboardEvent): void {
    const typing = (event.composedPath()[0] as HTMLElement).matches?.('input, textarea, select, [contenteditable]');
    if (typing || event.defaultPrevented || event.altKey) {
      return;
    }
    const held = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const tools: Record<string, Tool> = { z: event.shiftKey ? 'redo' : 'undo', y: 'redo', c: 'copy', v: 'paste' };
    const tool = held ? tools[key] : undefined;
    if (tool) {
      event.preventDefault();
      void this.use(tool);
    } else if (!held && key === '/') {
      event.preventDefault();
      this.search.focus();
    }
  }

  private chose(element: Shape | undefined): void {
    this.element = element && isA(element, 'bpmn:Process') ? undefined : element;
    this.reports.chosen(this.element?.id ?? '');
    this.soon();
  }

  private changed(): void {
    if (this.opening) {
      return;
    }
    this.soon();
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(() => void this.tell(), PAUSE);
  }

  private async tell(): Promise<void> {
    this.pause = 0;
    const xml = await this.picture.saved();
    this.reports.changed(xml, this.rows);
    await this.recompare(xml);
    this.paint();
  }

  private async recompare(xml?: string): Promise<void> {
    const before = this.differences.length;
    const now = this.live && (await this.parsed(xml ?? (await this.picture.saved())));
    this.differences = this.live && now ? compare(this.live, now, this.catalogue) : [];
    if (this.live || before > 0) {
      this.reports.compared(this.differences);
    }
  }

  private async parsed(xml: string): Promise<Bo | undefined> {
    const moddle = this.picture.services.get<{ fromXML(xml: string): Promise<{ rootElement: Bo }> }>('moddle');
    return (await moddle.fromXML(xml).catch(() => undefined))?.rootElement;
  }

  private walked(passed: string[]): void {
    this.path = passed;
    const at = passed.at(-1);
    if (at) {
      this.picture.show(at);
    }
    this.paint();
  }

  private nameById(id: string): string {
    const element = this.picture.find(id)?.businessObject;
    return element ? nameOf(element) : id;
  }

  private get process(): Bo | undefined {
    const definitions = this.picture.definitions;
    return definitions && processOf(definitions);
  }

  private get processName(): string {
    return this.process?.name ?? 'Process';
  }

  private get fileName(): string {
    return this.process?.id ?? 'process';
  }

  /** Several changes in a row are painted once, after the keyboard has reached its next field. */
  private soon(): void {
    window.clearTimeout(this.painting);
    this.painting = window.setTimeout(() => this.paint());
  }

  private paint(): void {
    const process = this.process;
    if (!process) {
      return;
    }
    if (this.element && this.picture.find(this.element.id) !== this.element) {
      this.element = undefined;
    }
    const element = this.element;
    this.rows = outlineOf(process, this.catalogue);
    const notes = notesOf(this.faults, this.showChanges ? this.differences : []);
    this.tree.show(this.rows, notes, element?.id ?? '');
    this.signs?.show(notes, this.path);
    const faults = element ? faultsOf(this.faults, element.id) : [];
    this.panel.show({ element, catalogue: this.catalogue, faults, readOnly: this.readOnly, idle: this.idle() });
    this.palette.after(element && nameOf(element.businessObject));
    this.palette.box.hidden = this.readOnly;
    this.actions.show(element, this.readOnly);
    this.paintTools();
  }

  private paintTools(): void {
    const commands = this.picture.commands;
    this.toolbar.show(
      {
        undo: commands.canUndo(),
        redo: commands.canRedo(),
        copy: copyable(this.element),
        paste: this.copied !== undefined && this.element !== undefined,
      },
      { map: this.mapOpen, changes: this.live ? this.showChanges : undefined },
      this.readOnly,
    );
  }

  private idle(): Node[] {
    const choose = make('p', { class: 'hint' }, 'Choose a step in the list or on the picture to see who does it, by when and how.');
    if (!this.live) {
      return [choose];
    }
    const lines = toRead(this.differences).map((sentence) => make('li', {}, sentence));
    const told = lines.length > 0 ? make('ul', { class: 'differences' }, ...lines) : make('p', {}, 'Nothing.');
    return [choose, make('h3', {}, 'What differs from the live version'), told];
  }
}
