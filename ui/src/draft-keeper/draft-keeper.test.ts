import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper } from './draft-keeper';
import { readDraft, textOf, writeDraft } from './drafts';

function page(fields: string): DraftKeeper {
  document.body.innerHTML = `<fairlight-draft-keeper key="share">${fields}</fairlight-draft-keeper>`;
  return document.body.firstElementChild as DraftKeeper;
}

function type(selector: string, value: string, event = 'input'): void {
  const field = document.querySelector<HTMLInputElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event(event, { bubbles: event !== 'value-changed' }));
}

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the draft keeper', () => {
  it('keeps what is typed, a moment later', () => {
    page('<textarea data-keep="story"></textarea>');
    type('textarea', 'The nurse sat with me.');
    expect(readDraft('share')).toEqual({});
    vi.advanceTimersByTime(300);
    expect(readDraft('share')).toEqual({ story: 'The nurse sat with me.' });
  });

  it('keeps at once when the page goes away', () => {
    page('<textarea data-keep="story"></textarea>');
    type('textarea', 'Thank you');
    window.dispatchEvent(new Event('pagehide'));
    expect(readDraft('share')).toEqual({ story: 'Thank you' });
  });

  it('hears a field inside a component, and events that do not bubble', () => {
    page('<x-field data-keep="service"><input></x-field><x-combo data-keep="ward"></x-combo>');
    Object.assign(document.querySelector('x-field')!, { value: 'Maternity' });
    type('input', 'Maternity');
    type('x-combo', 'Ward 4', 'value-changed');
    vi.advanceTimersByTime(300);
    expect(readDraft('share')).toEqual({ service: 'Maternity', ward: 'Ward 4' });
  });

  it('leaves alone a field that is not to be kept', () => {
    page('<input type="password">');
    type('input', 'secret');
    vi.advanceTimersByTime(300);
    expect(readDraft('share')).toEqual({});
  });

  it('gives back what was kept', async () => {
    writeDraft('share', { story: 'Half a sentence' });
    const keeper = document.createElement('fairlight-draft-keeper');
    keeper.setAttribute('key', 'share');
    const restored = vi.fn();
    document.body.append(keeper);
    keeper.addEventListener('draft-restored', (e) => restored((e as CustomEvent).detail.values));
    vi.advanceTimersByTime(1);
    expect(restored).toHaveBeenCalledWith({ story: 'Half a sentence' });
  });

  it('does not lose a draft to the empty value that a component announces when it starts', () => {
    writeDraft('share', { story: 'Half a sentence' });
    page('<x-area data-keep="story"></x-area>');
    type('x-area', '', 'value-changed');
    vi.advanceTimersByTime(300);
    expect(readDraft('share')).toEqual({ story: 'Half a sentence' });
  });

  it('keeps a clearing by hand', () => {
    writeDraft('share', { story: 'Half a sentence' });
    page('<input data-keep="story">');
    type('input', '');
    vi.advanceTimersByTime(300);
    expect(readDraft('share')).toEqual({ story: '' });
  });

  it('keeps the choice that Java declares', async () => {
    page('<x-choice data-keep="kind"></x-choice>');
    document.querySelector('x-choice')!.setAttribute('data-keep-value', 'PRAISE');
    await vi.advanceTimersByTimeAsync(300);
    expect(readDraft('share')).toEqual({ kind: 'PRAISE' });
  });

  it('keeps the words a field begins with only once somebody typed', () => {
    page('<input data-keep="words" data-keep-typed>');
    type('input', 'As it was', 'value-changed');
    vi.advanceTimersByTime(300);
    expect(readDraft('share')).toEqual({});
    type('input', 'As it is');
    type('input', 'As it is now', 'value-changed');
    vi.advanceTimersByTime(300);
    expect(readDraft('share')).toEqual({ words: 'As it is now' });
  });

  it('forgets when told to', () => {
    const keeper = page('<input data-keep="story">');
    type('input', 'Sent now');
    keeper.clear();
    vi.advanceTimersByTime(300);
    expect(readDraft('share')).toEqual({});
  });

  it('forgets when it has already left the page', () => {
    const keeper = page('<input data-keep="story">');
    type('input', 'Sent now');
    keeper.remove();
    expect(readDraft('share')).toEqual({ story: 'Sent now' });
    DraftKeeper.forget('share');
    expect(readDraft('share')).toEqual({});
  });

  it('says that the connection is lost, and stops when it is back', () => {
    const keeper = page('');
    const strip = keeper.shadowRoot!.querySelector('[role=status]')!;
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    expect(strip.textContent).toContain('kept on this device');
    online.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    expect(strip.textContent).toBe('');
  });
});

describe('drafts', () => {
  it('are empty when damaged', () => {
    sessionStorage.setItem('fairlight-draft:share', '{"story":');
    expect(readDraft('share')).toEqual({});
    sessionStorage.setItem('fairlight-draft:share', '{"story":1,"ward":"4"}');
    expect(readDraft('share')).toEqual({ ward: '4' });
  });

  it('know that a browser cannot keep them', () => {
    const full = { setItem: () => { throw new Error('full'); } } as unknown as Storage;
    expect(writeDraft('share', { story: 'x' }, full)).toBe(false);
  });

  it('read a tick as true or false', () => {
    document.body.innerHTML = '<input type="checkbox" checked>';
    expect(textOf(document.querySelector('input')!)).toBe('true');
  });
});
