import type { Bo } from './elements';

/** What stands elsewhere: the way through the model, what is inside, and the picture. */
const MACHINERY = ['$type', '$parent', '$attrs', '$instanceOf', '$model', '$descriptor', 'get', 'set', 'id'];
const ELSEWHERE = ['id', 'name', 'incoming', 'outgoing', 'flowElements', 'artifacts', 'sourceRef', 'targetRef', 'di'];

/** The names of everything in which two elements differ, apart from their place in the model. */
export function differingFacets(old: Bo, now: Bo): string[] {
  const names = new Set([...facetsOf(old), ...facetsOf(now)]);
  return [...names].filter((name) => written(old, valueOf(old, name)) !== written(now, valueOf(now, name)));
}

function facetsOf(element: Bo): string[] {
  const own = namesIn(element).filter((name) => !ELSEWHERE.includes(name));
  return [...own, ...Object.keys(foreignOf(element))];
}

function namesIn(element: Bo): string[] {
  return Object.keys(element).filter((name) => !MACHINERY.includes(name));
}

function foreignOf(element: Bo): Record<string, unknown> {
  const given = Object.entries((element.$attrs as Record<string, unknown> | undefined) ?? {});
  return Object.fromEntries(given.filter(([name]) => !/^xmlns(:|$)/.test(name)));
}

/** With what the element is when nothing is said. */
function valueOf(element: Bo, name: string): unknown {
  return foreignOf(element)[name] ?? element[name];
}

function written(parent: Bo, value: unknown): string {
  if (Array.isArray(value)) {
    return value.map((one) => written(parent, one)).join();
  }
  const element = value as Bo | undefined;
  if (element?.$type === undefined) {
    return value === undefined ? '' : String(value).trim();
  }
  return element.$parent === parent || element.$parent === undefined ? contents(element) : `→${element.id}`;
}

function contents(element: Bo): string {
  const given = [...namesIn(element), ...Object.keys(foreignOf(element))]
    .sort()
    .map((name) => [name, written(element, valueOf(element, name))] as const)
    .filter(([, value]) => value);
  return `${element.$type}{${given.map(([name, value]) => `${name}=${value}`).join()}}`;
}
