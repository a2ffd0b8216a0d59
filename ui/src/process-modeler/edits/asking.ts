import type { Catalogue } from '../model/catalogue';
import type { Bo } from '../model/elements';
import { readSettings, type Settings } from '../model/settings';

/** The last person who was asked before this step or way, going back along the arrows. */
export function askedBefore(from: Bo): Bo | undefined {
  const seen = new Set<Bo>();
  const open = [from];
  for (let at = open.shift(); at; at = open.shift()) {
    if (at.$type === 'bpmn:UserTask') {
      return at;
    }
    if (!seen.has(at)) {
      seen.add(at);
      open.push(...before(at));
    }
  }
  return undefined;
}

function before(at: Bo): Bo[] {
  const host = at.attachedToRef as Bo | undefined;
  const ways = at.$type === 'bpmn:SequenceFlow' ? [at] : ((at.incoming as Bo[] | undefined) ?? []);
  return [...(host ? [host] : []), ...ways.flatMap((way) => (way.sourceRef as Bo | undefined) ?? [])];
}

/** Who a new step asks: the same person as nearby, on the same form and with as many days; else what the lists begin with. */
export function personFor({ roles, forms, clocks }: Catalogue, near: Bo | undefined): Settings {
  const nearby: Settings = near ? readSettings(near) : {};
  const role = nearby.role || roles[0]?.id;
  const form = nearby.form || (forms.find((one) => one.role === role) ?? forms[0])?.key;
  return { role, form, clock: nearby.clock ?? clocks[0]?.variable };
}
