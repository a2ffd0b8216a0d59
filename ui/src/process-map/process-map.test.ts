import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const drawn = { draw: vi.fn(), mark: vi.fn(), zoom: vi.fn(), here: vi.fn(), close: vi.fn(), width: 800 };
let select: (id: string) => void = () => {};

vi.mock('./diagram', () => ({
  styles: '',
  Diagram: class {
    constructor(_: HTMLElement, onSelect: (id: string) => void) {
      select = onSelect;
      return drawn;
    }
  },
}));

const { ProcessMap } = await import('./process-map');

function shown(): InstanceType<typeof ProcessMap> {
  const map = new ProcessMap();
  document.body.append(map);
  return map;
}

function event(map: HTMLElement, type: string): Promise<CustomEvent> {
  return new Promise((heard) => map.addEventListener(type, (e) => heard(e as CustomEvent), { once: true }));
}

beforeEach(() => vi.clearAllMocks());
afterEach(() => document.body.replaceChildren());

describe('the process map', () => {
  it('draws, marks and says it is ready', async () => {
    const map = shown();
    const ready = event(map, 'process-map-ready');
    map.marks = JSON.stringify([{ id: 'Review', kind: 'here', label: 'You are here' }]);
    map.xml = '<definitions/>';
    await ready;
    expect(drawn.draw).toHaveBeenCalledWith('<definitions/>');
    expect(drawn.mark).toHaveBeenCalledWith([{ id: 'Review', kind: 'here', label: 'You are here' }]);
  });

  it('looks where the story is each time it comes to another step', async () => {
    const map = shown();
    const ready = event(map, 'process-map-ready');
    map.xml = '<definitions/>';
    await ready;
    drawn.here.mockClear();
    const at = (id: string) => (map.marks = [{ id, kind: 'here', label: 'The story is here' }] as typeof map.marks);
    at('Review');
    at('Review');
    expect(drawn.here).toHaveBeenCalledTimes(1);
    at('Reply');
    expect(drawn.here).toHaveBeenCalledTimes(2);
  });

  it('tells which element was chosen', async () => {
    const map = shown();
    const ready = event(map, 'process-map-ready');
    map.xml = '<definitions/>';
    await ready;
    const chosen = event(map, 'process-map-select');
    select('Review');
    expect((await chosen).detail).toEqual({ id: 'Review' });
  });

  it('says sorry in a plain sentence when the picture cannot be drawn', async () => {
    drawn.draw.mockRejectedValueOnce(new Error('no diagram'));
    const map = shown();
    map.xml = 'nonsense';
    const apology = map.shadowRoot!.querySelector<HTMLElement>('.apology')!;
    await vi.waitFor(() => expect(apology.hidden).toBe(false));
    expect(apology.textContent).toContain('cannot be shown');
  });

  it('shows the next good picture after a bad one', async () => {
    drawn.draw.mockRejectedValueOnce(new Error('no diagram'));
    const map = shown();
    map.xml = 'nonsense';
    await vi.waitFor(() => expect(map.hasAttribute('data-failed')).toBe(true));
    const ready = event(map, 'process-map-ready');
    map.xml = '<definitions/>';
    await ready;
    expect(map.hasAttribute('data-failed')).toBe(false);
  });

  it('has buttons with names', () => {
    const names = [...shown().shadowRoot!.querySelectorAll('button')].map((b) => b.getAttribute('aria-label'));
    expect(names).toEqual(['Make the picture smaller', 'Make the picture larger', 'Show the whole picture']);
  });

  it('lets the diagram go when it leaves the page', async () => {
    const map = shown();
    const ready = event(map, 'process-map-ready');
    map.xml = '<definitions/>';
    await ready;
    map.remove();
    await vi.waitFor(() => expect(drawn.close).toHaveBeenCalled());
  });
});
