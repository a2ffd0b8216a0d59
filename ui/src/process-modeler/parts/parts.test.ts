import { describe, expect, it } from 'vitest';
import { faultsOf, readFaults } from '../model/faults';
import { coloured } from './files';
import { whyNotOpened } from './unopened';
import { model } from '../drawn.testing';
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
  const whole = model('consent');
  const empty = whole.replace(/<bpmn:process[^]*<\/bpmn:process>/, '');
  it.each([
    ['nothing', ' ', '“a” is empty.'],
    ['a photo', '\u0089PNG\r\n', '“a” is not a BPMN process.'],
    ['another kind of XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', '“a” is not a BPMN process.'],
    ['a table', '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"/>', '“a” is a decision table.'],
    ['the first half of a process', whole.slice(0, whole.length / 2), '“a” is damaged or cut off'],
    ['a process with a torn mark', whole.replace('</bpmn:startEvent>', '</bpmn:startEv'), '“a” is damaged or cut off'],
    [
      'talk only',
      empty.replace('<bpmndi:BPMNDiagram', '<bpmn:choreography id="talk"/>$&'),
      '“a” shows who talks with whom',
    ],
    ['a file of messages only', empty, '“a” is a BPMN file without a process'],
  ])('since it holds %s is named, with what it is', (_, text, words) => {
    expect(whyNotOpened('“a”', text)).toContain(words);
  });

  it.each([
    ['no diagram to display', 'has no picture'],
    ['unsupported bpmnElement for <bpmndi:BPMNPlane>: <bpmn:Choreography>', 'has no picture'],
    ['something else', 'cannot be drawn'],
  ])('since it makes the picture say “%s” is told in plain words', (message, words) => {
    expect(whyNotOpened('“a”', whole, new Error(message))).toContain(words);
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
