import { mainProcess } from './known';
import type { Place } from './their-file';
import { setValue, valueOf, within, type Part } from './xml';

const PLAIN = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const NAMES_ANOTHER = /Refs?$|^(bpmnElement|default|calledElement|incoming|outgoing)$/;

/** Gives the process the id and name whose place it takes here, lets it be run, and makes all ids readable. */
export function takeOver(root: Part, { id, name }: Place): void {
  const process = mainProcess(root);
  const another = valueOf(process, 'id') !== id;
  const ids = new Map<string, string>();
  within(root).forEach((part, number) => {
    const theirs = valueOf(part, 'id');
    const ours = part === process && id ? id : readable(part, number, theirs, id);
    if (ours !== undefined && ours !== theirs) {
      ids.set(theirs ?? '', ours);
      setValue(part, 'id', ours);
    }
  });
  if (process) {
    setValue(process, 'isExecutable', 'true');
    if (name && another) {
      setValue(process, 'name', name);
    }
  }
  within(root).forEach((part) => follow(part, ids));
}

function readable({ name }: Part, number: number, theirs: string | undefined, taken: string): string | undefined {
  return theirs === undefined || (PLAIN.test(theirs) && theirs !== taken) ? theirs : `${name}-${number}`;
}

/** Lets what names an element go on naming it. */
function follow(part: Part, ids: Map<string, string>): void {
  part.settings
    .filter(({ name, space }) => space === '' && NAMES_ANOTHER.test(name))
    .forEach((setting) => (setting.value = ids.get(setting.value) ?? setting.value));
  if (NAMES_ANOTHER.test(part.name)) {
    part.content = part.content.map((one) => (typeof one === 'string' ? (ids.get(one.trim()) ?? one) : one));
  }
}
