import { overlaps, type Box } from '../model/box';
import {
  isA,
  type Connection,
  type Modeling,
  type Registry,
  type Services,
  type Shape,
  type SpaceTool,
} from '../model/elements';

export const GAP = 60;

/** The shapes of one level that follow each other: no text beside them, no event subprocess, nothing inside those. */
export function levelOf(services: Services, parent: Shape): Shape[] {
  return services
    .get<Registry>('elementRegistry')
    .filter((shape) => shape.parent === parent && !isA(shape, 'bpmn:Process') && !aside(shape));
}

function aside(shape: Shape): boolean {
  return Boolean(shape.businessObject?.triggeredByEvent);
}

/** Moves everything that starts right of a line further to the right. */
export function pushRight(services: Services, parent: Shape, from: number, by: number): void {
  push(services, levelOf(services, parent), 'x', from, by);
}

/** Moves everything that starts below a line further down, event subprocesses too. */
export function pushDown(services: Services, parent: Shape, from: number, by: number): void {
  const level = services.get<Registry>('elementRegistry').filter((shape) => within(shape, parent));
  push(services, level, 'y', from, by);
}

function within(shape: Shape, parent: Shape): boolean {
  return shape.parent === parent || (shape.parent !== undefined && within(shape.parent, parent));
}

function push(services: Services, shapes: Shape[], axis: 'x' | 'y', from: number, by: number): void {
  if (by <= 0) {
    return;
  }
  const tool = services.get<SpaceTool>('spaceTool');
  const { movingShapes, resizingShapes } = tool.calculateAdjustments(shapes, axis, by, from);
  const delta = axis === 'x' ? { x: by, y: 0 } : { x: 0, y: by };
  tool.makeSpace(movingShapes, resizingShapes, delta, axis === 'x' ? 'e' : 's', from);
}

/** Makes a box free of other shapes by moving what is in it, and all below, further down. */
export function clearBelow(services: Services, parent: Shape, box: Box): void {
  const inTheWay = services
    .get<Registry>('elementRegistry')
    .filter((shape) => shape.parent === parent && !shape.waypoints && !shape.labelTarget && overlaps(shape, box));
  if (inTheWay.length > 0) {
    const top = Math.min(...inTheWay.map(({ y }) => y));
    pushDown(services, parent, top - 1, box.y + box.height - top);
  }
}

/** Draws an arrow anew, so that it runs straight again. */
export function redraw(services: Services, connection: Connection): void {
  services.get<Modeling>('modeling').layoutConnection(connection, { waypoints: [] });
}
