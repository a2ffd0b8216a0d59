import mapStyles from './process-map.css?inline';
import type { Diagram } from './diagram';
import { hereOf, readMarks, type Mark } from './marks';
import { fitZoom, startZoom, zoomIn, zoomOut } from './zoom';

const SORRY = 'The picture of this process cannot be shown. The list says the same in words.';

function sheet(css: string): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  return styles;
}

function button(name: string, sign: string): HTMLButtonElement {
  const result = document.createElement('button');
  result.type = 'button';
  result.setAttribute('aria-label', name);
  result.title = name;
  result.textContent = sign;
  return result;
}

function box(className: string): HTMLDivElement {
  const result = document.createElement('div');
  result.className = className;
  return result;
}

/** A process as a picture to read: where a story is, where it has been, how many are where. */
export class ProcessMap extends HTMLElement {
  private readonly scroller = box('scroller');
  private readonly picture = box('picture');
  private readonly apology = document.createElement('p');
  private readonly watcher = new ResizeObserver(() => this.resized());
  private diagram?: Promise<Diagram>;
  private drawn?: Diagram;
  private source = '';
  private marked: Mark[] = [];
  private name = 'Picture of the process';
  private scale = 1;
  private seenWidth = 0;
  private drawing = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet(mapStyles)];
    const tools = box('tools');
    const smaller = button('Make the picture smaller', '−');
    const larger = button('Make the picture larger', '+');
    const whole = button('Show the whole picture', '');
    whole.className = 'whole';
    smaller.addEventListener('click', () => this.zoom(zoomOut(this.scale)));
    larger.addEventListener('click', () => this.zoom(zoomIn(this.scale)));
    whole.addEventListener('click', () => this.zoom(fitZoom(this.room, this.drawn?.width ?? 0)));
    tools.append(smaller, larger, whole);
    this.scroller.tabIndex = 0;
    this.scroller.setAttribute('role', 'group');
    this.scroller.append(this.picture);
    this.apology.className = 'apology';
    this.apology.textContent = SORRY;
    this.apology.hidden = true;
    root.append(this.scroller, tools, this.apology);
    this.named();
  }

  get xml(): string {
    return this.source;
  }

  set xml(xml: string) {
    this.source = xml ?? '';
    void this.draw();
  }

  get marks(): Mark[] {
    return this.marked;
  }

  set marks(marks: Mark[] | string) {
    const before = hereOf(this.marked);
    this.marked = readMarks(marks);
    this.drawn?.mark(this.marked);
    if (this.drawn && hereOf(this.marked) !== before) {
      this.lookHere();
    }
  }

  get label(): string {
    return this.name;
  }

  set label(label: string) {
    this.name = label;
    this.named();
  }

  connectedCallback(): void {
    this.watcher.observe(this);
    void this.draw();
  }

  disconnectedCallback(): void {
    this.watcher.disconnect();
    this.drawing++;
    void this.diagram?.then((diagram) => diagram.close());
    this.diagram = undefined;
    this.drawn = undefined;
  }

  private async draw(): Promise<void> {
    if (!this.isConnected || !this.source) {
      return;
    }
    const turn = ++this.drawing;
    try {
      const diagram = await (this.diagram ??= this.load());
      await diagram.draw(this.source);
      if (turn === this.drawing) {
        this.show(diagram);
      }
    } catch {
      if (turn === this.drawing) {
        this.apologise(true);
      }
    }
  }

  private async load(): Promise<Diagram> {
    const { Diagram, styles } = await import('./diagram');
    this.shadowRoot!.adoptedStyleSheets = [sheet(styles), sheet(mapStyles)];
    return new Diagram(this.picture, (id) => this.tell('process-map-select', { id }));
  }

  private show(diagram: Diagram): void {
    this.drawn = diagram;
    this.apologise(false);
    this.named();
    diagram.mark(this.marked);
    this.start(diagram);
    this.tell('process-map-ready', {});
  }

  private apologise(sorry: boolean): void {
    this.apology.hidden = !sorry;
    this.toggleAttribute('data-failed', sorry);
    if (sorry) {
      this.drawn = undefined;
    }
  }

  private resized(): void {
    if (this.drawn && this.offsetWidth !== this.seenWidth) {
      this.start(this.drawn);
    }
  }

  private start(diagram: Diagram): void {
    this.seenWidth = this.offsetWidth;
    this.zoom(startZoom(this.room, diagram.width, hereOf(this.marked) !== undefined));
    this.lookHere();
  }

  private zoom(scale: number): void {
    const x = (this.scroller.scrollLeft + this.scroller.clientWidth / 2) / (this.picture.offsetWidth || 1);
    const y = (this.scroller.scrollTop + this.scroller.clientHeight / 2) / (this.picture.offsetHeight || 1);
    this.scale = scale;
    this.drawn?.zoom(scale);
    this.look(x, y);
  }

  private lookHere(): void {
    const here = this.drawn?.here(this.marked) ?? { x: 0, y: 0 };
    this.look(here.x, here.y);
  }

  private look(x: number, y: number): void {
    this.scroller.scrollLeft = x * this.picture.offsetWidth - this.scroller.clientWidth / 2;
    this.scroller.scrollTop = y * this.picture.offsetHeight - this.scroller.clientHeight / 2;
  }

  private named(): void {
    this.scroller.setAttribute('aria-label', `${this.name}, scroll to see all of it`);
    const canvas = this.picture.querySelector('.djs-container');
    canvas?.setAttribute('role', 'img');
    canvas?.setAttribute('aria-label', this.name);
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  private get room(): number {
    return this.scroller.clientWidth;
  }
}

customElements.define('fairlight-process-map', ProcessMap);
