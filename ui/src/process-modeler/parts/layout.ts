import { make } from './dom';

/** The boxes of the bench, by what they hold. */
export type Boxes = Record<
  'toolbar' | 'search' | 'tree' | 'actions' | 'palette' | 'picture' | 'said' | 'walk' | 'panel' | 'theirs',
  HTMLElement
>;

/** Lays the boxes out: list, picture and panel beside each other, the tools above. */
export function layOut(root: ShadowRoot, boxes: Boxes): void {
  const heading = make('h2', {}, 'Steps');
  const list = make(
    'section',
    { class: 'list', 'aria-label': 'Steps' },
    heading,
    boxes.search,
    boxes.tree,
    boxes.actions,
  );
  const stage = make('div', { class: 'stage' }, boxes.picture, boxes.said);
  const main = make('div', { class: 'main' }, boxes.palette, stage, boxes.walk);
  const side = make('div', { class: 'side' }, list);
  root.append(boxes.toolbar, boxes.theirs, make('div', { class: 'bench' }, side, main, boxes.panel));
}
