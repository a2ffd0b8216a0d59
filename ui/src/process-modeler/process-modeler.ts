import modelerStyles from './process-modeler.css?inline';
import { readCatalogue, readJson, type Catalogue } from './model/catalogue';
import { readFaults, type Fault } from './model/faults';
import { onLeaving } from './parts/leaving';
import type { Settings } from './model/settings';
import type { Workbench } from './workbench';

function sheet(css: string): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  return styles;
}

/** Where a quality lead edits one process, as a list, as a picture and in words. */
export class ProcessModeler extends HTMLElement {
  private readonly root = this.attachShadow({ mode: 'open' });
  private readonly watcher = new ResizeObserver(() => this.bench?.resized());
  private readonly apology = document.createElement('p');
  private starting?: Promise<Workbench>;
  private bench?: Workbench;
  private source = '';
  private known: Catalogue = readCatalogue({});
  private found: Fault[] = [];
  private locked = false;
  private live = '';
  private stay = (): void => undefined;

  constructor() {
    super();
    this.root.adoptedStyleSheets = [sheet(modelerStyles)];
    this.apology.className = 'apology';
    this.apology.setAttribute('role', 'alert');
    this.apology.hidden = true;
    this.root.append(this.apology);
  }

  connectedCallback(): void {
    this.watcher.observe(this);
    this.stay = onLeaving(this, () => void this.flush());
    this.starting ??= this.start();
  }

  disconnectedCallback(): void {
    this.watcher.disconnect();
    this.stay();
    const left = this.starting;
    // Moving within the page takes it off and puts it on again at once; only what stays away is closed.
    queueMicrotask(() => {
      if (!this.isConnected && this.starting === left) {
        this.starting = undefined;
        void left?.then(async (bench) => {
          await bench.flush();
          bench.close();
        });
        this.bench = undefined;
      }
    });
  }

  get xml(): string {
    return this.source;
  }

  set xml(xml: string) {
    if (xml && xml !== this.source) {
      this.source = xml;
      void this.bench?.open(xml);
    }
  }

  get catalogue(): Catalogue {
    return this.known;
  }

  set catalogue(catalogue: Catalogue | string) {
    this.known = readCatalogue(catalogue);
    this.bench?.set({ catalogue: this.known });
  }

  get faults(): Fault[] {
    return this.found;
  }

  set faults(faults: Fault[] | string) {
    this.found = readFaults(faults);
    this.bench?.set({ faults: this.found });
  }

  get readOnly(): boolean {
    return this.locked;
  }

  set readOnly(readOnly: boolean) {
    this.locked = readOnly;
    this.bench?.set({ readOnly });
  }

  get compareWith(): string {
    return this.live;
  }

  set compareWith(xml: string) {
    this.live = xml ?? '';
    void this.bench?.compareWith(this.live);
  }

  select(id: string): void {
    void this.ready((bench) => bench.select(id));
  }

  showFault(index: number): void {
    void this.ready((bench) => bench.showFault(index));
  }

  setStep(id: string, settings: Settings | string): void {
    void this.ready((bench) => bench.setStep(id, readJson(settings, {}) as Settings));
  }

  /** Tells at once what was changed, before the person goes on with something else. */
  async flush(): Promise<void> {
    await this.bench?.flush();
  }

  private async ready(use: (bench: Workbench) => void): Promise<void> {
    const bench = await this.starting;
    if (bench) {
      use(bench);
    }
  }

  private async start(): Promise<Workbench> {
    const { Workbench, styles } = await import('./workbench');
    this.root.adoptedStyleSheets = [sheet(styles), sheet(modelerStyles)];
    this.root.replaceChildren(this.apology);
    const bench = new Workbench(this.root, {
      changed: (xml, outline, opened) => {
        this.source = xml;
        this.sorry('');
        this.tell('model-changed', { xml, outline, opened });
      },
      chosen: (id) => this.tell('selection-changed', { id }),
      failed: (message) => this.sorry(message),
      compared: (differences) => this.tell('comparison', { differences }),
    });
    this.bench = bench;
    bench.set({ catalogue: this.known, faults: this.found, readOnly: this.locked });
    if (this.source && (await bench.open(this.source))) {
      await bench.compareWith(this.live);
    }
    this.tell('process-modeler-ready', {});
    return bench;
  }

  /** Says what is wrong beside the tools, until it is over. */
  private sorry(message: string): void {
    this.apology.textContent = message;
    this.apology.hidden = message === '';
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('fairlight-process-modeler', ProcessModeler);
