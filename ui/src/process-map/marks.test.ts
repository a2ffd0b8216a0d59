import { describe, expect, it } from 'vitest';
import { countText, hereOf, outlinesOf, overlaysOf, readMarks, type Mark } from './marks';

const here: Mark = { id: 'Review', kind: 'here', label: 'You are here' };
const done: Mark = { id: 'Consent', kind: 'done', label: 'Done on Monday 23 November' };
const three: Mark = { id: 'Review', kind: 'count', label: '3 stories are here', count: 3 };

describe('reading marks', () => {
  it('takes an array or its JSON text', () => {
    expect(readMarks([here])).toEqual([here]);
    expect(readMarks(JSON.stringify([here, done]))).toEqual([here, done]);
  });

  it('leaves out what is not a mark', () => {
    expect(readMarks([here, null, { id: 'x' }, { ...here, kind: 'lost' }])).toEqual([here]);
    expect(readMarks('not json')).toEqual([]);
    expect(readMarks('')).toEqual([]);
    expect(readMarks(undefined)).toEqual([]);
  });
});

describe('how long stories stand somewhere', () => {
  const warm: Mark = { id: 'Review', kind: 'warm', label: 'half took 3 days or longer', count: 3 };

  it('is the depth of a colour and no sign', () => {
    expect(outlinesOf([warm]).get('Review')).toBe('fl-map-warm-3');
    expect(overlaysOf([warm])).toEqual([]);
  });

  it('stays within the four depths there are', () => {
    expect(outlinesOf([{ ...warm, count: 9 }]).get('Review')).toBe('fl-map-warm-4');
    expect(outlinesOf([{ ...warm, count: undefined }]).get('Review')).toBe('fl-map-warm-1');
  });

  it('gives way to where a story is', () => {
    expect(outlinesOf([warm, here]).get('Review')).toBe('fl-map-here-outline');
    expect(outlinesOf([here, warm]).get('Review')).toBe('fl-map-here-outline');
  });
});

describe('signs over the diagram', () => {
  it('says where you are in words, not by colour alone', () => {
    expect(overlaysOf([here])[0]).toMatchObject({ element: 'Review', className: 'fl-map-here', text: 'You are here' });
  });

  it('ticks what is done and keeps the words as a title', () => {
    expect(overlaysOf([done])[0]).toMatchObject({ text: '✓', title: 'Done on Monday 23 November' });
  });

  it('shows a count and leaves out a count of nothing', () => {
    expect(overlaysOf([three])[0]).toMatchObject({ text: '3', title: '3 stories are here' });
    expect(overlaysOf([{ ...three, count: 0 }])).toEqual([]);
  });

  it('keeps a large count inside its badge', () => {
    expect(countText(12_345)).toBe('999+');
  });
});

describe('outlines', () => {
  it('lets "here" win over "done", whichever comes first', () => {
    const both: Mark = { ...done, id: 'Review' };
    expect(outlinesOf([both, here]).get('Review')).toBe('fl-map-here-outline');
    expect(outlinesOf([here, both]).get('Review')).toBe('fl-map-here-outline');
  });

  it('draws none for a count', () => {
    expect(outlinesOf([three]).size).toBe(0);
  });
});

it('looks first at "here"', () => {
  expect(hereOf([done, here])).toBe('Review');
  expect(hereOf([done])).toBeUndefined();
});
