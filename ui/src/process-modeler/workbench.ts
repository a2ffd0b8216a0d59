import type { Bench } from './parts/bench';
import { NOTHING, type Catalogue } from './model/catalogue';
import type { Difference } from './model/comparison';
import { make } from './parts/dom';
import { asking, Edits } from './parts/edits';
import { isA, type Shape } from './model/elements';
import { FaultWalk } from './parts/fault-walk';
import { faultsOf, type Fault } from './model/faults';
import type { Desk } from './edits/joining';
import { placeAfter } from './model/kinds';
import { leaveBy, listen } from './parts/keys';
import { Later } from './parts/later';
import { layOut } from './parts/layout';
import { LiveVersion } from './parts/live-version';
import { flat, outlineOfAll, type Row } from './model/outline';
import { Palette } from './parts/palette';
import { Panel } from './parts/panel';
import { Picture } from './picture/picture';
import { Search } from './parts/search';
import { change } from './edits/changing';
import { giveCondition } from './edits/covering';
import type { Settings } from './model/settings';
import { notesOf, Signs } from './picture/signs';
import { StepActions } from './parts/step-actions';
import { Taking } from './parts/taking';
import { ToolUse } from './parts/tool-use';
import { Toolbar, type Tool } from './parts/toolbar';
import { Tree } from './parts/tree';
import { whyNotOpened } from './parts/unopened';
import { UnknownHere } from './parts/unknown-here';

export { styles } from './picture/picture';

const PAUSE = 800;
const CHOOSE = 'Choose a step in the list or on the picture to see who does it, by when and how.';

/** What the workbench tells the element around it. */
export interface Reports {
  /** @param opened whether it is a whole file of the person's own */
  changed(xml: string, outline: Row[], opened: boolean): void;
  chosen(id: string): void;
  /** Why nothing could be opened; nothing when that is over. */
  failed(message: string): void;
  compared(differences: Difference[]): void;
}

/** Picture, list and panel over one model; loaded only where a model is edited. */
export class Workbench implements Bench {
  element: Shape | undefined;
  rows: Row[] = [];
  readOnly = false;
  readonly picture: Picture = new Picture({
    chosen: (element) => this.chose(element),
    changed: () => this.changed(),
    joined: (way) => giveCondition(this.desk, way),
    wished: (wish) => this.edits.wished(wish),
    mayEdit: () => !this.readOnly,
  });
  private readonly edits: Edits = new Edits(this, {
    rename: () => this.rename(),
    insert: () => this.palette.focus(),
  });
  private readonly palette = new Palette(
    (kind) => this.edits.insert(kind),
    (kind, event) => this.edits.drag(kind, event),
  );
  private readonly panel: Panel = new Panel((element, settings) => this.setStep(element.id, settings));
  private readonly tree = new Tree({ choose: (id) => this.select(id), press: (wish) => this.edits.act(wish) });
  private readonly actions = new StepActions((action) => this.edits.act(action));
  private readonly search = new Search(
    () => flat(this.rows),
    (id) => this.select(id),
  );
  private readonly toolbar = new Toolbar((tool) => void this.use(tool));
  private readonly tools = new ToolUse(this, this.edits, (file) => this.taking.file(file));
  private readonly walk = new FaultWalk(
    (id) => this.picture.nameOf(id),
    (passed) => this.walked(passed),
  );
  private readonly taking = new Taking(this, {
    open: (xml, what) => this.open(xml, what),
    back: (xml) => this.back(xml),
    tell: () => this.tell(true),
    refuse: (why) => this.reports.failed(why),
  });
  private readonly unknown = new UnknownHere(
    (xml) => void this.taking.replace(xml, 'What cannot run here is taken out.', 'What is left'),
  );
  private readonly live = new LiveVersion(this.picture, (differences) => this.reports.compared(differences));
  private readonly said = make('p', { class: 'said', role: 'status' });
  private readonly signs: Signs;
  private catalogue: Catalogue = NOTHING;
  private faults: Fault[] = [];
  private path: string[] = [];
  private showChanges = true;
  private mapOpen = false;
  private opening: Promise<unknown> = Promise.resolve();
  private busy = false;
  private readonly telling = new Later(() => this.tell(), PAUSE);
  /** Several changes in a row are painted once, after the keyboard has reached its next field. */
  private readonly painting = new Later(() => this.paint());

  constructor(
    root: ShadowRoot,
    private readonly reports: Reports,
  ) {
    const { toolbar, search, tree, actions, palette, picture, walk, panel } = this;
    const boxes = { toolbar, search, tree, actions, palette, picture, walk, panel, theirs: this.taking.choice };
    const shown = Object.entries(boxes).map(([name, { box }]) => [name, box]);
    layOut(root, { ...Object.fromEntries(shown), said: this.said });
    listen(
      root,
      (tool) => void this.use(tool),
      () => this.search.focus(),
    );
    leaveBy([panel.box, palette.box], () => tree.focus());
    this.picture.start();
    this.signs = new Signs(this.picture.services);
  }

  /**
   * Opens one document after the other; tells what could not be drawn of it, or nothing when it could not be opened.
   *
   * @param what how to call the document
   */
  open(xml: string, what = 'This draft'): Promise<string[] | undefined> {
    const opened = this.opening.then(() => this.openNow(xml, what));
    this.opening = opened;
    return opened;
  }

  private async openNow(xml: string, what: string): Promise<string[] | undefined> {
    this.busy = true;
    try {
      const warnings = await this.picture.open(xml);
      this.taking.choice.close();
      this.element = undefined;
      this.tools.forget();
      this.reports.failed('');
      this.unknown.look(await this.picture.saved(), this.catalogue);
      await this.live.recompare(this.catalogue);
      return warnings;
    } catch (error) {
      this.reports.failed(whyNotOpened(what, xml, error));
      return undefined;
    } finally {
      this.busy = false;
      this.paint();
    }
  }

  private async back(xml: string): Promise<void> {
    this.busy = true;
    await this.picture.open(xml);
    this.busy = false;
    this.paint();
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
    await this.live.set(xml);
    await this.live.recompare(this.catalogue);
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
      this.edits.run(() => change(this.desk, element, settings), '', asking(element));
    }
  }

  resized(): void {
    this.picture.resized();
  }

  /** Tells at once what has not been told yet. */
  async flush(): Promise<void> {
    this.picture.finishTyping();
    await this.telling.flush();
  }

  close(): void {
    this.telling.cancel();
    this.painting.cancel();
    this.picture.close();
  }

  get desk(): Desk {
    return { services: this.picture.services, catalogue: this.catalogue };
  }

  say(words: string): void {
    this.said.textContent = words;
  }

  private async use(tool: Tool): Promise<void> {
    if (tool === 'map') {
      this.mapOpen = this.picture.toggleMap();
    } else if (tool === 'changes') {
      this.showChanges = !this.showChanges;
    } else if (tool === 'keys') {
      this.toolbar.showKeys();
    } else {
      await this.tools.use(tool);
    }
    this.paint();
  }

  private chose(element: Shape | undefined): void {
    this.element = element && isA(element, 'bpmn:Process') ? undefined : element;
    this.reports.chosen(this.element?.id ?? '');
    this.painting.soon();
  }

  private rename(): void {
    this.painting.cancel();
    this.paint();
    this.panel.rename();
  }

  private changed(): void {
    if (!this.busy) {
      this.painting.soon();
      this.telling.soon();
    }
  }

  private async tell(opened = false): Promise<void> {
    const xml = await this.picture.saved();
    this.reports.changed(xml, this.rows, opened);
    this.unknown.look(xml, this.catalogue);
    await this.live.recompare(this.catalogue);
    this.paint();
  }

  private walked(passed: string[]): void {
    this.path = passed;
    const at = passed.at(-1);
    if (at) {
      this.picture.show(at);
    }
    this.paint();
  }

  private paint(): void {
    const { definitions } = this.picture;
    if (!definitions) {
      return;
    }
    if (this.element && this.picture.find(this.element.id) !== this.element) {
      this.element = undefined;
    }
    this.rows = outlineOfAll(definitions, this.catalogue);
    const differences = this.showChanges ? this.live.differences : [];
    const notes = notesOf(this.faults, differences);
    this.tree.show(this.rows, notes, this.element?.id ?? '');
    this.signs.show(notes, this.path, differences);
    this.picture.placePad();
    this.paintBeside();
  }

  private paintBeside(): void {
    const { element, readOnly, desk } = this;
    const faults = element ? faultsOf(this.faults, element.id) : [];
    const idle = [make('p', { class: 'hint' }, CHOOSE), ...this.unknown.told(readOnly), ...this.live.told()];
    this.panel.show({ element, desk, faults, readOnly, idle });
    this.palette.show(element && placeAfter(element.businessObject), readOnly);
    this.actions.show(element, readOnly);
    const changes = this.live.known ? this.showChanges : undefined;
    this.toolbar.show(this.tools.able(), { map: this.mapOpen, changes }, readOnly);
  }
}
