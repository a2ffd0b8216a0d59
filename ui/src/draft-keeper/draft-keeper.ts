import keeperStyles from './draft-keeper.css?inline';
import { readDraft, textOf, writeDraft, type Draft } from './drafts';

const WAIT = 300;
const OFFLINE = 'The connection is lost. What you typed is kept on this device.';
const HEARD = ['input', 'change', 'value-changed', 'checked-changed'];

/** Keeps what is typed in the fields inside it on this device until it is sent. */
export class DraftKeeper extends HTMLElement {
  static readonly observedAttributes = ['key'];

  private readonly strip = document.createElement('div');
  private readonly declared = new MutationObserver((changes) =>
    changes.forEach(({ target }) => this.keep(target as HTMLElement, true)),
  );
  private readonly filled = new Set<string>();
  private draft: Draft = {};
  private readKey = '';
  private timer = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const styles = new CSSStyleSheet();
    styles.replaceSync(keeperStyles);
    root.adoptedStyleSheets = [styles];
    this.strip.className = 'strip';
    this.strip.setAttribute('role', 'status');
    root.append(this.strip, document.createElement('slot'));
  }

  get key(): string {
    return this.getAttribute('key') ?? '';
  }

  set key(key: string) {
    this.setAttribute('key', key);
  }

  connectedCallback(): void {
    HEARD.forEach((type) => this.addEventListener(type, this.heard, true));
    window.addEventListener('pagehide', this.flush);
    window.addEventListener('online', this.connection);
    window.addEventListener('offline', this.connection);
    this.declared.observe(this, { subtree: true, attributeFilter: ['data-keep-value'] });
    this.connection();
    this.restore();
  }

  disconnectedCallback(): void {
    this.flush();
    HEARD.forEach((type) => this.removeEventListener(type, this.heard, true));
    window.removeEventListener('pagehide', this.flush);
    window.removeEventListener('online', this.connection);
    window.removeEventListener('offline', this.connection);
    this.declared.disconnect();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.restore();
    }
  }

  /** Forgets what is kept under a key, also when its keeper has already left the page. */
  static forget(key: string): void {
    writeDraft(key, {});
    document.querySelectorAll<DraftKeeper>('fairlight-draft-keeper').forEach((keeper) => {
      if (keeper.key === key) {
        keeper.clear();
      }
    });
  }

  /** Forgets the draft, for example once it has been sent. */
  clear(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
    this.draft = {};
    this.filled.clear();
    writeDraft(this.key, {});
  }

  private restore(): void {
    if (!this.key || this.key === this.readKey) {
      return;
    }
    this.readKey = this.key;
    this.draft = readDraft(this.key);
    if (Object.keys(this.draft).length > 0) {
      // A moment later, so that listeners added together with this element hear it.
      const detail = { values: { ...this.draft } };
      window.setTimeout(() => this.dispatchEvent(new CustomEvent('draft-restored', { detail })));
    }
  }

  private readonly heard = (event: Event): void => {
    const field = (event.target as HTMLElement).closest<HTMLElement>('[data-keep]');
    // Components announce their empty value when they start; only a person's own clearing counts.
    const typed = event.type === 'input' || event.type === 'change';
    if (field && this.contains(field)) {
      this.keep(field, typed);
    }
  };

  private keep(field: HTMLElement, typed: boolean): void {
    const name = field.getAttribute('data-keep');
    const value = textOf(field);
    const begins = value === '' || value === 'false' || field.hasAttribute('data-keep-typed');
    if (!name || (!typed && !this.filled.has(name) && begins)) {
      return;
    }
    this.filled.add(name);
    this.draft[name] = value;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(this.flush, WAIT);
  }

  private readonly flush = (): void => {
    if (this.timer !== 0) {
      window.clearTimeout(this.timer);
      this.timer = 0;
      writeDraft(this.key, this.draft);
    }
  };

  private readonly connection = (): void => {
    this.strip.textContent = navigator.onLine ? '' : OFFLINE;
  };
}

customElements.define('fairlight-draft-keeper', DraftKeeper);
