import Viewer from 'bpmn-js/lib/Viewer';
import diagramStyles from 'diagram-js/assets/diagram-js.css?inline';
import { hereOf, outlinesOf, overlaysOf, type Mark, type Overlay } from './marks';

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Canvas {
  getRootElement(): { id: string };
  viewbox(): { inner: Rect };
  viewbox(box: Rect): void;
  resized(): void;
  addMarker(element: string, marker: string): void;
  removeMarker(element: string, marker: string): void;
}

interface Overlays {
  add(element: string, type: string, overlay: object): void;
  remove(filter: { type: string }): void;
}

interface Elements {
  get(id: string): Rect | undefined;
}

interface Events {
  on(event: string, listener: (event: { element: { id: string } }) => void): void;
}

const MARGIN = 28;
const OVERLAY = 'fl-map';

// Custom properties instead of colours: a change between light and dark is followed without drawing again.
const colours = {
  defaultFillColor: 'var(--fl-map-fill)',
  defaultStrokeColor: 'var(--fl-map-stroke)',
  defaultLabelColor: 'var(--fl-map-text)',
};

/** The styles that diagrams need inside a shadow root. */
export const styles: string = diagramStyles;

/** One drawn BPMN diagram; loaded only where a diagram is shown. */
export class Diagram {
  private readonly viewer: Viewer;
  private outlines = new Map<string, string>();

  constructor(
    private readonly container: HTMLElement,
    onSelect: (id: string) => void,
  ) {
    this.viewer = new Viewer({
      container,
      bpmnRenderer: colours,
      // The mark of bpmn.io then stands in the map's own frame and does not scroll away.
      position: 'static',
      textRenderer: { defaultStyle: { fontFamily: getComputedStyle(container).fontFamily } },
    });
    this.viewer.get<Events>('eventBus').on('element.click', ({ element }) => {
      if (element.id !== this.canvas.getRootElement().id) {
        onSelect(element.id);
      }
    });
    // The map scrolls as a whole; a second stop for the keyboard inside a picture would say nothing.
    container.querySelector('svg')?.removeAttribute('tabindex');
  }

  async draw(xml: string): Promise<void> {
    this.outlines.clear();
    // Labels are measured while they are drawn.
    await document.fonts.ready;
    await this.viewer.importXML(xml);
  }

  /** The drawn width, with a margin for the signs. */
  get width(): number {
    return this.canvas.viewbox().inner.width + 2 * MARGIN;
  }

  zoom(zoom: number): void {
    const inner = this.canvas.viewbox().inner;
    const box = { x: inner.x - MARGIN, y: inner.y - MARGIN, width: this.width, height: inner.height + 2 * MARGIN };
    this.container.style.width = `${Math.ceil(box.width * zoom)}px`;
    this.container.style.height = `${Math.ceil(box.height * zoom)}px`;
    this.canvas.resized();
    this.canvas.viewbox(box);
  }

  mark(marks: Mark[]): void {
    const known = marks.filter((mark) => this.elements.get(mark.id));
    this.outlines.forEach((outline, id) => this.canvas.removeMarker(id, outline));
    this.outlines = outlinesOf(known);
    this.outlines.forEach((outline, id) => this.canvas.addMarker(id, outline));
    this.overlays.remove({ type: OVERLAY });
    overlaysOf(known).forEach((overlay) => this.lay(overlay));
  }

  /** Where the first "here" is, as shares of the picture's width and height. */
  here(marks: Mark[]): { x: number; y: number } | undefined {
    const element = this.elements.get(hereOf(marks) ?? '');
    if (!element) {
      return undefined;
    }
    const inner = this.canvas.viewbox().inner;
    return {
      x: (element.x + element.width / 2 - inner.x + MARGIN) / this.width,
      y: (element.y + element.height / 2 - inner.y + MARGIN) / (inner.height + 2 * MARGIN),
    };
  }

  close(): void {
    this.viewer.destroy();
  }

  private lay({ element, className, text, title, position }: Overlay): void {
    const html = document.createElement('div');
    html.className = className;
    html.textContent = text;
    html.title = title;
    this.overlays.add(element, OVERLAY, { position, html, scale: { min: 0.6, max: 1.2 } });
  }

  private get canvas(): Canvas {
    return this.viewer.get<Canvas>('canvas');
  }

  private get overlays(): Overlays {
    return this.viewer.get<Overlays>('overlays');
  }

  private get elements(): Elements {
    return this.viewer.get<Elements>('elementRegistry');
  }
}
