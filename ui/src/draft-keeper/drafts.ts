/** What a person typed, by the name of the field. */
export type Draft = Record<string, string>;

const PREFIX = 'fairlight-draft:';

/** Reads a draft; a browser without storage, or a damaged draft, is an empty one. */
export function readDraft(key: string, storage: Storage = sessionStorage): Draft {
  try {
    const stored: unknown = JSON.parse(storage.getItem(PREFIX + key) ?? '{}');
    return stored !== null && typeof stored === 'object' ? onlyTexts(stored) : {};
  } catch {
    return {};
  }
}

function onlyTexts(stored: object): Draft {
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => typeof value === 'string')) as Draft;
}

/** Keeps a draft; says whether the browser could. */
export function writeDraft(key: string, draft: Draft, storage: Storage = sessionStorage): boolean {
  try {
    if (Object.keys(draft).length === 0) {
      storage.removeItem(PREFIX + key);
    } else {
      storage.setItem(PREFIX + key, JSON.stringify(draft));
    }
    return true;
  } catch {
    return false;
  }
}

/** A field's value as text: what Java declared, a tick as true or false, otherwise its value. */
export function textOf(field: HTMLElement): string {
  const declared = field.getAttribute('data-keep-value');
  if (declared !== null) {
    return declared;
  }
  const { checked, value, type, localName } = field as HTMLInputElement;
  const ticked = type === 'checkbox' || localName === 'vaadin-checkbox';
  return ticked ? String(checked ?? false) : String(value ?? '');
}
