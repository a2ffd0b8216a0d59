import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { measures } from './drawn.testing';
import { button, editing, type Editor } from './editor.testing';
import { Picture } from './picture/picture';

const minimap = { open: false };
vi.mock('diagram-js-minimap', () => ({
  default: { minimap: ['value', { toggle: () => (minimap.open = !minimap.open), isOpen: () => minimap.open }] },
}));

interface Kept {
  name: string;
  type: string;
  text: string;
}

let editor: Editor;
let kept: Promise<Kept>[];

beforeAll(measures);
beforeEach(async () => {
  kept = [];
  minimap.open = false;
  editor = await editing('improvement-action');
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    kept.push((made as Blob).text().then((text) => ({ name: '', type: (made as Blob).type, text })));
    return `blob:${kept.length - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const at = Number(this.href.replace(/.*:/, ''));
    const { download } = this;
    kept[at] = kept[at]!.then((file) => ({ ...file, name: download }));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function downloaded(label: string): Promise<Kept> {
  button(editor, label).click();
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  return kept[0]!;
}

describe('a copy', () => {
  it('is a file of the whole model under its id', async () => {
    const { name, type, text } = await downloaded('Save a copy');
    expect(name).toBe('improvement-action.bpmn');
    expect(type).toBe('application/bpmn+xml');
    expect(text).toContain('<bpmn:userTask id="plan-improvement"');
    expect(text).toContain('<bpmndi:BPMNShape');
  });

  it('holds what was changed a moment ago', async () => {
    editor.setStep('plan-improvement', { name: 'Plan it' });
    await Promise.resolve();
    expect((await downloaded('Save a copy')).text).toContain('name="Plan it"');
  });
});

describe('the picture', () => {
  it('is saved with colours of its own and the mark of its drawing library', async () => {
    const { name, type, text } = await downloaded('Save picture');
    expect(name).toBe('improvement-action.svg');
    expect(type).toBe('image/svg+xml');
    expect(text).toContain('bpmn.io');
    expect(text).toContain('<svg');
    expect(text).not.toContain('var(--fl-map');
  });

  it('is printed alone, under the name of its process, and leaves the page as it was', async () => {
    let printed = '';
    vi.stubGlobal('print', () => (printed = document.querySelector('.fl-print')!.outerHTML));
    HTMLImageElement.prototype.decode ??= () => Promise.resolve();
    vi.spyOn(HTMLImageElement.prototype, 'decode').mockResolvedValue();
    button(editor, 'Print').click();
    await vi.waitFor(() => expect(printed).not.toBe(''));
    expect(printed).toContain('<h1>Improvement action</h1>');
    expect(printed).toContain('data:image/svg+xml');
    await vi.waitFor(() => expect(document.querySelector('.fl-print')).toBeNull());
    vi.unstubAllGlobals();
  });

  it('is drawn larger and smaller by the same step', async () => {
    const zoomed = vi.spyOn(Picture.prototype, 'zoom').mockImplementation(() => undefined);
    const whole = vi.spyOn(Picture.prototype, 'whole');
    ['Larger', 'Smaller', 'Show all'].forEach((label) => button(editor, label).click());
    const [larger, smaller] = zoomed.mock.calls.map(([factor]) => factor);
    expect(larger).toBeGreaterThan(1);
    expect(larger! * smaller!).toBeCloseTo(1);
    expect(whole).toHaveBeenCalledOnce();
  });

  it('has a small map that its button opens and closes, and says so', async () => {
    const map = button(editor, 'Small map');
    expect(map.getAttribute('aria-pressed')).toBe('false');
    map.click();
    await vi.waitFor(() => expect(map.getAttribute('aria-pressed')).toBe('true'));
    expect(minimap.open).toBe(true);
    map.click();
    await vi.waitFor(() => expect(map.getAttribute('aria-pressed')).toBe('false'));
  });
});

describe('the mark of the drawing library', () => {
  it('is on the picture, leads to bpmn.io, and stays through another model', async () => {
    const mark = () => editor.shadowRoot!.querySelector<HTMLAnchorElement>('a.bjs-powered-by')!;
    expect(mark().href).toContain('bpmn.io');
    expect(mark().querySelector('svg')).not.toBeNull();
    editor.readOnly = true;
    expect(mark().hidden).toBe(false);
  });

  it('is not hidden, covered or made invisible by any style of ours', () => {
    const styles = ['picture.css', 'controls.css', 'panel.css', 'list.css'].map((name) =>
      readFileSync(join(import.meta.dirname, 'styles', name), 'utf8'),
    );
    const all = [...styles, readFileSync(join(import.meta.dirname, 'process-modeler.css'), 'utf8')].join('\n');
    const rules = [...all.matchAll(/([^{}]*\.bjs-powered-by[^{}]*)\{([^{}]*)\}/g)].map(([, , rule]) => rule!);
    expect(rules.join(' ')).not.toMatch(/display:\s*none|visibility:\s*hidden|opacity|clip|z-index:\s*-/);
  });
});
