import type { Bo } from './elements';

/** The arrows that leave a step, in the model's order. */
export function leaving(step: Bo): Bo[] {
  return ((step.outgoing as Bo[] | undefined) ?? []).filter(({ $type }) => $type === 'bpmn:SequenceFlow');
}

export function targetOf(way: Bo): Bo | undefined {
  return way.targetRef as Bo | undefined;
}

export function nextOf(step: Bo): Bo[] {
  return leaving(step).flatMap((way) => targetOf(way) ?? []);
}

/** Everything that can be reached from these steps, they included, without passing a step that is left out. */
export function reachable(from: Bo[], without: Bo[] = []): Set<Bo> {
  const found = new Set<Bo>();
  const open = [...from];
  for (let step = open.pop(); step; step = open.pop()) {
    if (!found.has(step) && !without.includes(step)) {
      found.add(step);
      open.push(...nextOf(step));
    }
  }
  return found;
}

/**
 * The first step that every way from here passes, whichever is taken; undefined where ways end apart.
 * A way that only leads back to where it left does not count.
 */
export function meetingOf(split: Bo): Bo | undefined {
  const starts = nextOf(split).filter((start) => ends(start, [split]));
  const passed = [...reachable(starts, [split])].filter((step) =>
    starts.every((start) => start === step || !ends(start, [split, step])),
  );
  return passed.find((first) => {
    const around = reachable(starts, [split, first]);
    return passed.every((other) => other === first || !around.has(other));
  });
}

function ends(start: Bo, without: Bo[]): boolean {
  return [...reachable([start], without)].some((step) => leaving(step).length === 0);
}
