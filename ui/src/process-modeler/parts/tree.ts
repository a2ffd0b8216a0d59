import { make } from './dom';
import { SIGNS, WORDS } from '../model/kinds';
import type { Row } from '../model/outline';

/** What a row says beside its name: faults, and what is new against the live version. */
export interface RowNote {
  sign: string;
  text: string;
  kind: string;
}

export interface TreeWishes {
  choose(id: string): void;
  press(key: 'rename' | 'insert' | 'remove' | 'earlier' | 'later'): void;
}

const KEYS: Record<string, Parameters<TreeWishes['press']>[0]> = { F2: 'rename', Insert: 'insert', Delete: 'remove' };

/** The model as a list with levels that can be walked by keyboard, as the ARIA practices have it for a tree. */
export class Tree {
  readonly box = make('ul', { class: 'tree', role: 'tree', 'aria-label': 'Steps of the process' });
  private readonly closed = new Set<string>();
  private rows: Row[] = [];
  private notes = new Map<string, RowNote[]>();
  private chosen = '';

  constructor(private readonly wishes: TreeWishes) {
    this.box.addEventListener('keydown', (event) => this.pressed(event));
    this.box.addEventListener('click', (event) => this.clicked(event));
  }

  show(rows: Row[], notes: Map<string, RowNote[]>, chosen: string): void {
    this.rows = rows;
    this.notes = notes;
    this.chosen = chosen;
    const focused = (this.box.getRootNode() as ShadowRoot).activeElement;
    const had = focused !== null && this.box.contains(focused);
    this.box.replaceChildren(...rows.map((row) => this.item(row, 1)));
    const stop = this.items().find(({ dataset }) => dataset.id === chosen) ?? this.items()[0];
    stop?.setAttribute('tabindex', '0');
    if (had) {
      stop?.focus();
    }
    this.reveal(stop);
  }

  focus(): void {
    this.box.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  private item(row: Row, level: number): HTMLLIElement {
    const notes = row.kind === 'goto' ? [] : (this.notes.get(row.id) ?? []);
    const word = row.kind === 'goto' ? '' : WORDS[row.kind];
    const open = !this.closed.has(row.id);
    const item = make('li', {
      role: 'treeitem',
      tabindex: '-1',
      'aria-level': String(level),
      'aria-selected': String(row.id === this.chosen && row.kind !== 'goto'),
      'aria-expanded': row.children.length > 0 ? String(open) : undefined,
      'aria-label': [row.name, word, row.detail, ...notes.map(({ text }) => text)].filter(Boolean).join(', '),
      'data-id': row.kind === 'goto' ? undefined : row.id,
      'data-goto': row.kind === 'goto' ? row.id : undefined,
    });
    item.append(this.line(row, notes));
    if (row.children.length > 0 && open) {
      item.append(make('ul', { role: 'group' }, ...row.children.map((child) => this.item(child, level + 1))));
    }
    return item;
  }

  private line(row: Row, notes: RowNote[]): HTMLElement {
    const sign = row.kind === 'goto' ? '↩' : SIGNS[row.kind];
    const line = make('span', { class: 'row', 'data-kind': row.kind });
    const fold = row.children.length > 0 ? (this.closed.has(row.id) ? '▸' : '▾') : '';
    line.append(make('span', { class: 'fold' }, fold), make('span', { class: 'sign' }, sign));
    const words = make('span', { class: 'words' }, row.name);
    if (row.detail) {
      words.append(make('span', { class: 'detail' }, row.detail));
    }
    words.append(...notes.map(({ sign, text, kind }) => make('span', { class: `note ${kind}` }, `${sign} ${text}`)));
    line.append(words);
    return line;
  }

  private items(): HTMLElement[] {
    return [...this.box.querySelectorAll<HTMLElement>('[role=treeitem]')];
  }

  private clicked(event: Event): void {
    const target = event.target as HTMLElement;
    const item = target.closest<HTMLElement>('[role=treeitem]');
    if (item && target.classList.contains('fold')) {
      this.fold(item, item.getAttribute('aria-expanded') === 'true');
    } else if (item) {
      this.take(item);
    }
  }

  private pressed(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.indexOf((event.target as HTMLElement).closest('[role=treeitem]')!);
    const item = items[at];
    if (!item || event.ctrlKey || event.metaKey || !this.handled(event, items, at, item)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private handled({ key, altKey }: KeyboardEvent, items: HTMLElement[], at: number, item: HTMLElement): boolean {
    if (altKey) {
      return this.moved(key);
    }
    const wish = KEYS[key];
    if (wish) {
      this.wishes.press(wish);
      return true;
    }
    const steps: Record<string, () => void> = {
      ArrowDown: () => this.stepTo(items[at + 1]),
      ArrowUp: () => this.stepTo(items[at - 1]),
      Home: () => this.stepTo(items[0]),
      End: () => this.stepTo(items.at(-1)),
      ArrowRight: () => this.into(item),
      ArrowLeft: () => this.out(item),
      Enter: () => this.take(item),
      ' ': () => this.take(item),
    };
    steps[key]?.();
    return key in steps;
  }

  private moved(key: string): boolean {
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      this.wishes.press(key === 'ArrowUp' ? 'earlier' : 'later');
      return true;
    }
    return false;
  }

  private into(item: HTMLElement): void {
    if (item.getAttribute('aria-expanded') === 'false') {
      this.fold(item, false);
    } else {
      this.stepTo(item.querySelector<HTMLElement>('[role=treeitem]') ?? undefined);
    }
  }

  private out(item: HTMLElement): void {
    if (item.getAttribute('aria-expanded') === 'true') {
      this.fold(item, true);
    } else {
      this.stepTo(item.parentElement?.closest<HTMLElement>('[role=treeitem]') ?? undefined);
    }
  }

  private fold(item: HTMLElement, close: boolean): void {
    const id = item.dataset.id ?? '';
    this.closed[close ? 'add' : 'delete'](id);
    this.show(this.rows, this.notes, this.chosen);
    this.stepTo(this.items().find(({ dataset }) => dataset.id === id));
  }

  /** The keyboard moves on its own; the picture follows, so that both show the same step. */
  private stepTo(item: HTMLElement | undefined): void {
    if (item) {
      this.items().forEach((one) => one.setAttribute('tabindex', one === item ? '0' : '-1'));
      item.focus({ preventScroll: true });
      this.reveal(item);
      if (item.dataset.id) {
        this.wishes.choose(item.dataset.id);
      }
    }
  }

  private take(item: HTMLElement): void {
    const id = item.dataset.id ?? item.dataset.goto;
    if (id) {
      this.wishes.choose(id);
    }
  }

  /** Scrolls the list, never the page. */
  private reveal(item: HTMLElement | undefined): void {
    const row = item?.firstElementChild as HTMLElement | null;
    if (row) {
      const shown = this.box.getBoundingClientRect();
      const wanted = row.getBoundingClientRect();
      const over = Math.min(0, wanted.top - shown.top) + Math.max(0, wanted.bottom - shown.bottom);
      this.box.scrollTop += over;
    }
  }
}
