import type { Bo } from './elements';
import { kindOf, nameOf, OFFER_HELP, WORDS } from './kinds';
import { readDelegate } from './expressions';

export const isFlow = ({ $type }: Bo): boolean => $type === 'bpmn:SequenceFlow';
export const ends = (way: Bo): Bo[] => [way.sourceRef as Bo, way.targetRef as Bo].filter(Boolean);

/** The step and the end that belong to an offer of help are told by its reminder. */
export function ofHelp(element: Bo): boolean {
  const helps = (step: Bo | undefined) => readDelegate(step?.get('camunda:delegateExpression')) === OFFER_HELP;
  const before = ((element.incoming as Bo[] | undefined) ?? []).map((way) => way.sourceRef as Bo | undefined);
  return (
    (element.$type === 'bpmn:ServiceTask' && helps(element)) ||
    (element.$type === 'bpmn:EndEvent' && before.some(helps))
  );
}

/** An element as it is called within a sentence. */
export function what(element: Bo): string {
  const kind = kindOf(element);
  if (isFlow(element)) {
    const [from, to] = ends(element);
    const named = element.name ? ` “${element.name}”` : '';
    return `the way${named}${from && to ? ` from “${nameOf(from)}” to “${nameOf(to)}”` : ''}`;
  }
  if (kind === 'reminder') {
    return `help is offered part-way through “${nameOf(element.attachedToRef as Bo)}”`;
  }
  switch (element.$type) {
    case 'bpmn:Process':
      return element.name ? `the process “${element.name}”` : 'the process';
    case 'bpmn:TextAnnotation':
      return `the note “${String(element.text ?? '').trim()}”`;
    case 'bpmn:Association':
      return 'the line to a note';
    default:
      return element.name ? `“${element.name}” (${WORDS[kind].toLowerCase()})` : `“${nameOf(element)}”`;
  }
}
