import { describe, expect, it } from 'vitest';
import { fitZoom, startZoom, zoomIn, zoomOut } from './zoom';

describe('zoom', () => {
  it('shows the whole width on a wide screen', () => {
    expect(startZoom(1000, 2000, false)).toBe(0.5);
  });

  it('never draws larger than drawn to begin with', () => {
    expect(startZoom(1000, 400, true)).toBe(1);
  });

  it('stays legible on a phone', () => {
    expect(startZoom(360, 2000, false)).toBe(0.9);
    expect(fitZoom(360, 2000)).toBe(0.2);
  });

  it('stays legible where one place is to be looked at', () => {
    expect(startZoom(1000, 4000, true)).toBe(0.9);
  });

  it('survives a map that is not laid out yet', () => {
    expect(fitZoom(0, 800)).toBe(1);
    expect(fitZoom(800, 0)).toBe(1);
  });

  it('goes in and out between limits', () => {
    expect(zoomOut(zoomIn(1))).toBeCloseTo(1);
    expect(zoomIn(2)).toBe(2);
    expect(zoomOut(0.2)).toBe(0.2);
  });
});
