import type { Bo } from './elements';

/** What a called process is given and gives back, each as its direction, the fact and what it is called there. */
export function handedOver(call: Bo): string[] {
  const values = ((call.extensionElements as Bo | undefined)?.get('values') as Bo[] | undefined) ?? [];
  return values
    .filter(({ $type }) => $type === 'camunda:In' || $type === 'camunda:Out')
    .map(({ $type, source, target, variables, businessKey }) => {
      const fact = businessKey ? '#' : variables ? '*' : String(source ?? '');
      return `${$type === 'camunda:In' ? 'in' : 'out'}|${fact}|${String(target ?? '')}`;
    })
    .sort();
}
