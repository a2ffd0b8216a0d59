import { mainProcess } from './known';
import { partsOfModel, showFirst } from './pictures';
import type { Place } from './their-file';
import { setValue, valueOf, type Part } from './xml';

const PLAIN = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/** Settings and parts that name another part by its id. */
export const NAMES_ANOTHER =
  /Refs?$|^(bpmnElement|default|calledElement|incoming|outgoing|sourceElement|targetElement|labelStyle)$/;

/** Gives the process the id and name whose place it takes here, lets it be run, and makes all ids readable. */
export function takeOver(root: Part, { id, name }: Place): void {
  const process = mainProcess(root);
  const another = valueOf(process, 'id') !== id;
  const ids = renamed(root, id, process);
  followAll(root, ids);
  if (process) {
    setValue(process, 'isExecutable', 'true');
    if (name && another) {
      setValue(process, 'name', name);
    }
    showFirst(root, process);
  }
}

/** Gives each part a readable id of its own and tells what became of the old ones; the first keeps an id that two have. */
function renamed(root: Part, id: string, process: Part | undefined): Map<string, string> {
  const ids = new Map<string, string>();
  partsOfModel(root).forEach((part, number) => {
    const theirs = valueOf(part, 'id');
    const isPlain = theirs !== undefined && PLAIN.test(theirs) && theirs !== id && !ids.has(theirs);
    const ours = part === process && id ? id : isPlain || theirs === undefined ? theirs : `${part.name}-${number}`;
    if (ours !== undefined) {
      setValue(part, 'id', ours);
      if (theirs !== undefined && (part === process || !ids.has(theirs))) {
        ids.set(theirs, ours);
      }
    }
  });
  return ids;
}

/** Lets what names an element go on naming it, also where it did so with a prefix. */
function followAll(root: Part, ids: Map<string, string>): void {
  const follow = (name: string): string | undefined => ids.get(name) ?? ids.get(name.replace(/^[^:]*:/, ''));
  partsOfModel(root).forEach((part) => {
    part.settings
      .filter(({ name, space }) => space === '' && NAMES_ANOTHER.test(name))
      .forEach((setting) => (setting.value = follow(setting.value) ?? setting.value));
    if (NAMES_ANOTHER.test(part.name)) {
      part.content = part.content.map((one) => (typeof one === 'string' ? (follow(one.trim()) ?? one) : one));
    }
  });
}
