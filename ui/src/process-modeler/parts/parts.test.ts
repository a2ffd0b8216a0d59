import { describe, expect, it } from 'vitest';
import { faultsOf, readFaults } from '../model/faults';
import { coloured, whyNotOpened } from './files';
import { matching } from './search';
import { notesOf } from '../picture/signs';

const fault = {
  id: '1',
  rule: 'clock',
  sentence: 'A step has no clock.',
  elements: ['a', 'b'],
  path: ['s', 'a'],
  names: ['“S”', '“A”'],
};

describe('faults', () => {
  it('are read from a list or its JSON text', () => {
    expect(readFaults([fault])).toEqual([fault]);
    expect(readFaults(JSON.stringify([fault]))).toEqual([fault]);
  });

  it('may lack elements and path, but not their sentence', () => {
    expect(readFaults([{ sentence: 'Too large.' }, { id: 2 }, null])).toEqual([
      { id: '', rule: '', sentence: 'Too large.', elements: [], path: [], names: [] },
    ]);
    expect(readFaults('not json')).toEqual([]);
  });

  it('are found by the element they name', () => {
    expect(faultsOf([fault], 'b')).toEqual([fault]);
    expect(faultsOf([fault], 's')).toEqual([]);
  });
});

describe('notes beside a step', () => {
  it('tell faults before changes, each kind once, in words', () => {
    const changed = { id: 'a', kind: 'changed' as const, sentence: '' };
    const notes = notesOf([fault, fault], [changed, changed, { ...changed, kind: 'removed', id: 'x' }]);
    expect(notes.get('a')?.map(({ text }) => text)).toEqual(['needs another look', 'changed']);
    expect(notes.has('x')).toBe(false);
  });

  it('show at what is left that something beside it is gone', () => {
    const gone = { id: 'x', kind: 'removed' as const, sentence: '', beside: ['a'] };
    expect(notesOf([], [gone]).get('a')).toEqual([{ sign: '−', text: 'gone beside it', kind: 'removed' }]);
  });
});

describe('a file that cannot be opened', () => {
  it.each([
    ['no diagram to display', 'no picture'],
    ['failed to parse document as <bpmn:Definitions>', 'not a BPMN process'],
    ['something else', 'cannot be opened'],
  ])('with “%s” is told in plain words', (message, words) => {
    expect(whyNotOpened(new Error(message))).toContain(words);
  });
});

it('a picture that leaves the page has colours of its own', () => {
  expect(coloured('<path style="stroke: var(--fl-map-stroke)"/>')).not.toContain('var(');
});

it('a step is found by any part of its name', () => {
  const row = { id: 'a', kind: 'person' as const, name: 'Write the reply', detail: '', children: [] };
  expect(matching([row], ' THE ')).toEqual([row]);
  expect(matching([row], '')).toEqual([]);
});
