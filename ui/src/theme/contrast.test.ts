import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coloursOf, contrast } from './contrast';

const colours = coloursOf(readFileSync('src/theme/tokens.css', 'utf8'));
const grounds = ['paper', 'raised', 'sunken'];
const tones = ['praise', 'concern', 'learning', 'improvement', 'neutral', 'soon', 'due', 'warn', 'danger'];

const texts: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
    ['accent-text', ground],
  ]),
  ...tones.map((tone): [string, string] => [`${tone}-text`, `${tone}-surface`]),
  ['accent-surface-text', 'accent-surface'],
  ['on-accent', 'accent'],
  ['on-accent', 'button'],
  ['accent-text', 'accent-surface'],
  ['ink', 'praise-surface'],
  ['ink', 'concern-surface'],
  ['ink', 'neutral-surface'],
  ['ink-soft', 'neutral-surface'],
  ['ink', 'map-done'],
  ['danger', 'raised'],
];

const signs: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['line-strong', ground],
    ['focus', ground],
    ['accent', ground],
    ['button', ground],
    ['map-line', ground],
    ['warn-line', ground],
  ]),
];

function measured([front, back]: [string, string], mode: 0 | 1): number {
  const [one, other] = [colours.get(`--fl-${front}`), colours.get(`--fl-${back}`)];
  if (!one || !other) {
    throw new Error(`tokens.css has no --fl-${one ? back : front}`);
  }
  return contrast(one[mode], other[mode]);
}

it('measures as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in %s mode', (_, mode) => {
  it.each(texts)('text %s is readable on %s', (front, back) => {
    expect(measured([front, back], mode)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(signs)('sign %s can be seen on %s', (front, back) => {
    expect(measured([front, back], mode)).toBeGreaterThanOrEqual(3);
  });
});
