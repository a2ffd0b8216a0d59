import { button, make } from './dom';
import type { Fault } from '../model/faults';

/** Leads through one fault: its sentence, and the way to it step by step. */
export class FaultWalk {
  readonly box = make('section', { class: 'walk', 'aria-label': 'What needs another look', hidden: true });
  private readonly words = make('p', { role: 'status' });
  private readonly back = button('Step back', () => this.go(-1));
  private readonly on = button('Next step', () => this.go(1));
  private fault?: Fault;
  private at = 0;

  /** Told whenever another step is reached, with the steps passed so far. */
  constructor(
    private readonly nameOf: (id: string) => string,
    private readonly reached: (passed: string[]) => void,
  ) {
    this.box.append(
      this.words,
      this.back,
      this.on,
      button('Close', () => this.close()),
    );
  }

  show(fault: Fault): void {
    this.fault = fault;
    this.at = 0;
    this.box.hidden = false;
    this.tell();
    this.comeIntoView();
  }

  /** The picture first, and on a phone, where both do not fit, the words below it. */
  private comeIntoView(): void {
    (this.box.getRootNode() as ShadowRoot).host.scrollIntoView();
    requestAnimationFrame(() => this.box.scrollIntoView({ block: 'nearest' }));
  }

  close(): void {
    if (this.fault) {
      this.fault = undefined;
      this.box.hidden = true;
      this.reached([]);
    }
  }

  private go(by: number): void {
    this.at += by;
    this.tell();
  }

  private tell(): void {
    const { sentence, path, names } = this.fault!;
    const walked = path.length > 0;
    this.back.hidden = this.on.hidden = !walked;
    this.back.disabled = this.at <= 0;
    this.on.disabled = this.at >= path.length - 1;
    const step = walked
      ? ` Step ${this.at + 1} of ${path.length}: ${names[this.at] ?? this.nameOf(path[this.at]!)}.`
      : '';
    this.words.textContent = `${sentence}${step}`;
    this.reached(walked ? path.slice(0, this.at + 1).filter(Boolean) : this.fault!.elements.slice(0, 1));
  }
}
