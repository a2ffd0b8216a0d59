import { make } from './dom';
import type { Row } from '../model/outline';

/** The rows whose name holds these words, in reading order. */
export function matching(rows: Row[], words: string): Row[] {
  const wanted = words.trim().toLowerCase();
  return wanted ? rows.filter(({ name }) => name.toLowerCase().includes(wanted)) : [];
}

/** Finds a step by its name; Enter goes on to the next one. */
export class Search {
  private readonly field = make('input', { type: 'search', id: 'find', autocomplete: 'off' });
  private readonly told = make('span', { class: 'hint', role: 'status' });
  readonly box = make('div', { class: 'search' }, make('label', { for: 'find' }, 'Find a step'), this.field, this.told);
  private at = -1;

  constructor(rows: () => Row[], found: (id: string) => void) {
    this.field.addEventListener('input', () => this.look(rows(), found, 0));
    this.field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        this.look(rows(), found, this.at + 1);
      }
    });
  }

  focus(): void {
    this.field.focus();
  }

  private look(rows: Row[], found: (id: string) => void, at: number): void {
    const matches = matching(rows, this.field.value);
    this.at = matches.length > 0 ? at % matches.length : -1;
    const match = matches[this.at];
    this.told.textContent = match
      ? `${this.at + 1} of ${matches.length}`
      : this.field.value.trim()
        ? 'Nothing found'
        : '';
    if (match) {
      found(match.id);
    }
  }
}
