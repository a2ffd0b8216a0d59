import type { ChangeKind, Difference } from '../model/comparison';
import type { Canvas, Overlays, Registry, Services } from '../model/elements';
import type { Fault } from '../model/faults';
import type { RowNote } from '../parts/tree';
import { Gone } from './gone';

const FAULT = { sign: '!', text: 'needs another look', kind: 'fault' };
const CHANGES: Record<ChangeKind, RowNote> = {
  added: { sign: '+', text: 'new', kind: 'added' },
  removed: { sign: '−', text: 'gone beside it', kind: 'removed' },
  changed: { sign: '✎', text: 'changed', kind: 'changed' },
  moved: { sign: '↔', text: 'moved', kind: 'moved' },
};

/** What list and picture say about each element: faults, then what differs; what is gone is told at what is left. */
export function notesOf(faults: Fault[], differences: Difference[]): Map<string, RowNote[]> {
  const notes = new Map<string, RowNote[]>();
  const add = (id: string, note: RowNote) => {
    const known = notes.get(id) ?? [];
    if (!known.some(({ kind }) => kind === note.kind)) {
      notes.set(id, [...known, note]);
    }
  };
  faults.forEach(({ elements }) => elements.forEach((id) => add(id, FAULT)));
  differences.filter(({ kind }) => kind !== 'removed').forEach(({ id, kind }) => add(id, CHANGES[kind]));
  differences.flatMap(({ beside }) => beside ?? []).forEach((id) => add(id, CHANGES.removed));
  return notes;
}

/** Draws notes and the steps of a path on the picture; colour never stands alone. */
export class Signs {
  private readonly gone: Gone;
  private readonly drawn: [string, string][] = [];

  constructor(private readonly services: Services) {
    this.gone = new Gone(services);
  }

  show(notes: Map<string, RowNote[]>, path: string[], differences: Difference[]): void {
    this.clear();
    this.gone.show(differences);
    // What stands at the edge of a new step is told with the step, whose name it would cover.
    const isNew = (id = '') => notes.get(id)?.some(({ kind }) => kind === CHANGES.added.kind) ?? false;
    notes.forEach((told, id) => {
      const saidAtHost = isNew(this.registry.get(id)?.host?.id);
      told.forEach((note, place) => {
        this.outline(id, `fl-${note.kind}`);
        if (!saidAtHost || note.kind !== CHANGES.added.kind) {
          this.note(id, note, place);
        }
      });
    });
    path.forEach((id, at) => this.outline(id, at === path.length - 1 ? 'fl-now' : 'fl-passed'));
  }

  private note(id: string, { sign, text, kind }: RowNote, place: number): void {
    const shape = this.registry.get(id);
    if (shape && !shape.waypoints) {
      const html = document.createElement('div');
      html.className = `fl-note ${kind}`;
      html.textContent = kind === 'fault' ? sign : `${sign} ${text}`;
      html.title = text;
      this.overlays.add(id, 'fl-note', {
        position: { top: -12 - place * 20, left: -6 },
        html,
        scale: { min: 0.7, max: 1.2 },
      });
    }
  }

  private outline(id: string, marker: string): void {
    if (this.registry.get(id)) {
      this.canvas.addMarker(id, marker);
      this.drawn.push([id, marker]);
    }
  }

  private clear(): void {
    this.overlays.remove({ type: 'fl-note' });
    this.drawn.splice(0).forEach(([id, marker]) => this.registry.get(id) && this.canvas.removeMarker(id, marker));
  }

  private get canvas(): Canvas {
    return this.services.get<Canvas>('canvas');
  }

  private get overlays(): Overlays {
    return this.services.get<Overlays>('overlays');
  }

  private get registry(): Registry {
    return this.services.get<Registry>('elementRegistry');
  }
}
