import { isA, type Shape } from '../model/elements';
import { NEW_KINDS, SIGNS, WORDS, type NewKind } from '../model/kinds';

interface Pad {
  registerProvider(provider: SafePad): void;
  close(): void;
}

interface Bus {
  fire(event: string, data: object): void;
}

interface Joiner {
  start(event: Event, from: Shape, autoActivate: boolean): void;
}

type Action = (event: Event, element: Shape) => void;

interface Entry {
  group: string;
  html: string;
  title: string;
  action: Action | { click: Action; dragstart: Action };
}

/** What the pad beside a chosen step asks the editor to do. */
export interface PadWish {
  element: Shape;
  insert?: NewKind;
  remove?: boolean;
}

export const WISH = 'fairlight.wish';

const NO_NEXT = ['bpmn:EndEvent', 'bpmn:Process', 'bpmn:SubProcess', 'bpmn:TextAnnotation', 'bpmn:Association'];

function entry(group: string, title: string, sign: string, action: Entry['action']): Entry {
  const html = `<button type="button" class="entry" draggable="true" aria-label="${title}">${sign}</button>`;
  return { group, html, title, action };
}

/** The buttons beside a chosen step: only what is safe to add, to join and to remove. */
export class SafePad {
  static readonly $inject = ['contextPad', 'eventBus', 'connect'];

  constructor(
    pad: Pad,
    private readonly bus: Bus,
    private readonly joiner: Joiner,
  ) {
    pad.registerProvider(this);
  }

  getContextPadEntries(element: Shape): Record<string, Entry> {
    return {
      ...(isA(element, ...NO_NEXT) || element.labelTarget ? {} : this.following(element)),
      remove: entry('remove', 'Remove', '✕', (_, chosen) => this.wish({ element: chosen, remove: true })),
    };
  }

  getMultiElementContextPadEntries(): Record<string, Entry> {
    return {};
  }

  private following(element: Shape): Record<string, Entry> {
    const made = NEW_KINDS.map((kind) => {
      const add: Action = (_, chosen) => this.wish({ element: chosen, insert: kind });
      return [kind, entry('add', `${WORDS[kind]}, after this`, SIGNS[kind], add)];
    });
    const draw: Action = (event, from) => this.joiner.start(event, from, true);
    const join = entry('join', 'Join to another step', '→', { click: draw, dragstart: draw });
    return { ...Object.fromEntries(made), ...(isA(element, 'bpmn:SequenceFlow') ? {} : { join }) };
  }

  private wish(wish: PadWish): void {
    this.bus.fire(WISH, wish);
  }
}
