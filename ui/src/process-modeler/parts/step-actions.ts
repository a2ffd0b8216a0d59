import { button, make } from './dom';
import { isA, type Shape } from '../model/elements';
import { neighbour } from '../edits/moving';

export type StepAction = 'rename' | 'insert' | 'remove' | 'earlier' | 'later' | 'way';

const ACTIONS: [StepAction, string][] = [
  ['rename', 'Rename'],
  ['insert', 'Add a step after'],
  ['earlier', 'Move earlier'],
  ['later', 'Move later'],
  ['way', 'Add a way'],
  ['remove', 'Remove'],
];

/** What can be done with the chosen step of the list, as buttons. */
export class StepActions {
  readonly box = make('div', { class: 'actions', role: 'group', 'aria-label': 'The chosen step' });
  private readonly buttons: Map<StepAction, HTMLButtonElement>;

  constructor(act: (action: StepAction) => void) {
    this.buttons = new Map(ACTIONS.map(([action, label]) => [action, button(label, () => act(action))]));
    this.box.append(...this.buttons.values());
  }

  show(element: Shape | undefined, readOnly: boolean): void {
    this.box.hidden = readOnly;
    const able: Record<StepAction, boolean> = {
      rename: element !== undefined,
      insert: element !== undefined && !isA(element, 'bpmn:EndEvent', 'bpmn:SubProcess'),
      remove: element !== undefined && !isA(element, 'bpmn:StartEvent'),
      earlier: element !== undefined && neighbour(element, 'earlier') !== undefined,
      later: element !== undefined && neighbour(element, 'later') !== undefined,
      way: isA(element, 'bpmn:ExclusiveGateway', 'bpmn:ParallelGateway'),
    };
    this.buttons.forEach((made, action) => (made.disabled = !able[action]));
  }
}
