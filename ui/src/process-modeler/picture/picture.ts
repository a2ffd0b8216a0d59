import Minimap from 'diagram-js-minimap';
import minimapStyles from 'diagram-js-minimap/assets/diagram-js-minimap.css?inline';
import diagramStyles from 'diagram-js/assets/diagram-js.css?inline';
import bpmnStyles from 'bpmn-js/dist/assets/bpmn-js.css?inline';
import {
  centre,
  type Bo,
  type Canvas,
  type CommandStack,
  type Connection,
  type EventBus,
  type Registry,
  type Selection,
  type Services,
  type Shape,
} from '../model/elements';
import { make } from '../parts/dom';
import { coloured, undrawn } from '../parts/files';
import { nameOf } from '../model/kinds';
import { SafeModeler } from './modeler';
import { placePad } from './pad-place';
import { WISH, type PadWish } from './safe-pad';

/** The styles that the drawing needs inside a shadow root. */
export const styles: string = `${diagramStyles}\n${bpmnStyles}\n${minimapStyles}`;

const FIRST = 5000;
const LARGEST = 1;
const MARGIN = 0.95;
const SMALLEST = 0.6;
/** Room for the buttons beside a chosen step. */
const AROUND = { top: 170, right: 120, bottom: 60, left: 60 };

interface Minimaps {
  toggle(): void;
  isOpen(): boolean;
}

interface Creator {
  start(event: Event, shape: Shape): void;
}

interface EditorActions {
  unregister(action: string): void;
  register(actions: Record<string, () => void>): void;
}

interface DirectEditing {
  isActive(): boolean;
  complete(): void;
}

interface HoverFix {
  _findTargetGfx(event: MouseEvent): Element | null;
}

/** What the picture reports. */
export interface PictureReports {
  chosen(element: Shape | undefined): void;
  changed(): void;
  /** A way was drawn, or starts elsewhere now. */
  joined(way: Connection): void;
  wished(wish: PadWish): void;
  mayEdit(): boolean;
}

const JOINED = ['commandStack.connection.create.postExecuted', 'commandStack.connection.reconnect.postExecuted'];
const VETOED = [
  'commandStack.shape.create.canExecute',
  'commandStack.connection.create.canExecute',
  'commandStack.elements.move.canExecute',
  'commandStack.elements.delete.canExecute',
  'commandStack.elements.create.canExecute',
  'commandStack.connection.reconnect.canExecute',
  'commandStack.connection.updateWaypoints.canExecute',
  'commandStack.shape.resize.canExecute',
];
const GESTURES = [
  'element.dblclick',
  'contextPad.open.allowed',
  'shape.move.start',
  'resize.start',
  'connect.start',
  'bendpoint.move.start',
];

/** The drawn model in the modeler of bpmn.io. */
export class Picture {
  readonly box = make('div', { class: 'canvas' });
  private modeler?: SafeModeler;
  private fitted = false;

  constructor(private readonly reports: PictureReports) {}

  /** Starts once the box is on the page, since its font is asked for. */
  start(): void {
    this.modeler = new SafeModeler(this.box, [Minimap]);
    const bus = this.services.get<EventBus>('eventBus');
    bus.on('selection.changed', ({ newSelection }) => this.reports.chosen(this.single(newSelection)));
    bus.on('commandStack.changed', () => this.reports.changed());
    bus.on(JOINED, ({ context }) => this.reports.joined(context!.connection));
    bus.on(WISH, (wish) => this.reports.wished(wish as unknown as PadWish));
    bus.on([...VETOED, ...GESTURES], FIRST, () => (this.reports.mayEdit() ? undefined : false));
    // The pad itself follows the picture a moment later, so its place is known in the moment after.
    const settled = () => setTimeout(() => setTimeout(() => this.placePad()));
    bus.on(['contextPad.open', 'canvas.viewbox.changed'], () => void settled());
    const actions = this.services.get<EditorActions>('editorActions');
    actions.unregister('removeSelection');
    actions.register({ removeSelection: () => this.removeChosen() });
    // Inside a shadow root the page's own search for what lies under the mouse ends at our element.
    this.services.get<HoverFix>('hoverFix')._findTargetGfx = ({ clientX, clientY }) =>
      (this.box.getRootNode() as ShadowRoot).elementFromPoint(clientX, clientY)?.closest('svg, .djs-element') ?? null;
    this.box
      .querySelector('svg')
      ?.setAttribute('aria-label', 'Picture of the process; the list says the same in words');
  }

  get services(): Services {
    return this.modeler as unknown as Services;
  }

  /** Opens a document and tells, in sentences, what of it is not drawn; what is wrong with it is thrown. */
  async open(xml: string): Promise<string[]> {
    // Labels are measured while they are drawn.
    await document.fonts.ready;
    this.fitted = false;
    const { warnings } = await this.modeler!.importXML(xml);
    this.fit();
    return undrawn(warnings);
  }

  /** Once there is room: all of the model, or as much of it as can be read. */
  private fit(): void {
    if (!this.fitted && this.box.clientWidth > 0 && this.definitions) {
      this.fitted = true;
      this.whole();
      this.readable();
    }
  }

  /** A model too long for its room starts at its first step, large enough to be read. */
  private readable(): void {
    const [first] = this.services.get<Registry>('elementRegistry').filter(({ type }) => type === 'bpmn:StartEvent');
    if (first && this.canvas.zoom() < SMALLEST) {
      this.canvas.zoom(SMALLEST, centre(first));
      this.canvas.scrollToElement(first, 60);
    }
  }

  async saved(): Promise<string> {
    return (await this.modeler!.saveXML({ format: true })).xml ?? '';
  }

  /** Takes a name that is being typed on the picture as it stands. */
  finishTyping(): void {
    const typing = this.modeler && this.services.get<DirectEditing>('directEditing');
    if (typing?.isActive()) {
      typing.complete();
    }
  }

  async drawn(): Promise<string> {
    return coloured((await this.modeler!.saveSVG()).svg);
  }

  /** The document on the picture; undefined before one is open. */
  get definitions(): Bo | undefined {
    return (this.modeler as unknown as { getDefinitions(): Bo | undefined }).getDefinitions();
  }

  find(id: string): Shape | undefined {
    return this.services.get<Registry>('elementRegistry').get(id);
  }

  /** The name of a step, or its id where it is not on the picture. */
  nameOf(id: string): string {
    const element = this.find(id)?.businessObject;
    return element ? nameOf(element) : id;
  }

  choose(id: string): void {
    const element = this.find(id);
    if (element && this.single(this.services.get<Selection>('selection').get()) !== element) {
      this.services.get<Selection>('selection').select(element);
      this.show(id);
    }
  }

  show(id: string): void {
    if (this.find(id) && this.box.clientWidth > 0) {
      this.canvas.scrollToElement(id, AROUND);
    }
  }

  zoom(factor: number): void {
    this.canvas.zoom(this.canvas.zoom() * factor, 'auto');
  }

  whole(): void {
    this.canvas.resized();
    if (this.box.clientWidth > 0) {
      this.canvas.zoom('fit-viewport', 'auto');
      this.canvas.zoom(Math.min(this.canvas.zoom() * MARGIN, LARGEST), 'auto');
    }
  }

  resized(): void {
    if (this.modeler) {
      this.canvas.resized();
      this.fit();
    }
  }

  drag(event: Event, shape: Shape): void {
    this.services.get<Creator>('create').start(event, shape);
  }

  /** Opens or closes the small map and says which. */
  toggleMap(): boolean {
    const minimap = this.services.get<Minimaps>('minimap');
    minimap.toggle();
    return minimap.isOpen();
  }

  get commands(): CommandStack {
    return this.services.get<CommandStack>('commandStack');
  }

  close(): void {
    this.modeler?.destroy();
    this.modeler = undefined;
    this.box.replaceChildren();
  }

  placePad(): void {
    placePad(this.box, () => this.single(this.services.get<Selection>('selection').get())?.id ?? '');
  }

  private removeChosen(): void {
    const element = this.single(this.services.get<Selection>('selection').get());
    if (element) {
      this.reports.wished({ element, remove: true });
    }
  }

  private single(selected: Shape[] | undefined): Shape | undefined {
    const one = selected?.length === 1 ? selected[0] : undefined;
    return one?.labelTarget ?? one;
  }

  private get canvas(): Canvas {
    return this.services.get<Canvas>('canvas');
  }
}
