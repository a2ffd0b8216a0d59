/** The parts of bpmn-js that the editor uses; the library itself comes without types for them. */
export interface Bo {
  $type: string;
  id: string;
  name?: string;
  $parent?: Bo;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  [property: string]: unknown;
}

export interface Point {
  x: number;
  y: number;
}

export interface Shape {
  id: string;
  type: string;
  businessObject: Bo;
  x: number;
  y: number;
  width: number;
  height: number;
  parent?: Shape;
  children?: Shape[];
  host?: Shape;
  attachers?: Shape[];
  label?: Shape;
  labelTarget?: Shape;
  incoming: Connection[];
  outgoing: Connection[];
  waypoints?: Point[];
}

export interface Connection extends Shape {
  source: Shape;
  target: Shape;
  waypoints: Point[];
}

export interface Modeling {
  appendShape(source: Shape, shape: Shape, position: Point, parent: Shape): Shape;
  connect(source: Shape, target: Shape, attributes?: object): Connection;
  createShape(shape: Shape | object, position: Point, parent: Shape, hints?: object): Shape;
  layoutConnection(connection: Connection, hints: { waypoints: Point[] }): void;
  moveElements(elements: Shape[], delta: Point): void;
  moveShape(shape: Shape, delta: Point): void;
  reconnectEnd(connection: Connection, target: Shape, at: Point): void;
  reconnectStart(connection: Connection, source: Shape, at: Point): void;
  removeElements(elements: Shape[]): void;
  updateModdleProperties(element: Shape, object: Bo, properties: object): void;
  updateProperties(element: Shape, properties: object): void;
  updateWaypoints(connection: Connection, waypoints: Point[]): void;
}

export interface Registry {
  get(id: string): Shape | undefined;
  filter(test: (element: Shape) => boolean): Shape[];
}

export interface ElementFactory {
  createShape(attributes: object): Shape;
}

export interface BpmnFactory {
  create(type: string, attributes?: object): Bo;
}

export interface SpaceTool {
  calculateAdjustments(elements: Shape[], axis: 'x' | 'y', delta: number, start: number): Adjustments;
  makeSpace(moving: Shape[], resizing: Shape[], delta: Point, direction: 'e' | 's', start: number): void;
}

export interface Adjustments {
  movingShapes: Shape[];
  resizingShapes: Shape[];
}

export interface Canvas {
  addMarker(element: string, marker: string): void;
  removeMarker(element: string, marker: string): void;
  getLayer(name: string, index: number): SVGGElement;
  getRootElement(): Shape;
  getContainer(): HTMLElement;
  scrollToElement(
    element: Shape | string,
    padding?: number | Record<'top' | 'right' | 'bottom' | 'left', number>,
  ): void;
  zoom(zoom?: number | 'fit-viewport', centre?: 'auto' | Point): number;
  resized(): void;
}

export interface CommandStack {
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
  execute(command: string, context: object): void;
  registerHandler(command: string, handler: unknown): void;
}

export interface EventBus {
  on(event: string | string[], priority: number, listener: (event: BusEvent) => unknown): void;
  on(event: string | string[], listener: (event: BusEvent) => unknown): void;
}

export interface BusEvent {
  element?: Shape;
  newSelection?: Shape[];
  context?: { connection: Connection };
}

export interface Selection {
  get(): Shape[];
  select(element: Shape | null): void;
}

export interface Overlays {
  add(element: string, type: string, overlay: object): void;
  remove(filter: { type: string }): void;
}

/** What every edit needs: named services of one running modeler. */
export interface Services {
  get<T>(service: string, strict?: boolean): T;
}

export function centre({ x, y, width, height }: Shape): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

export function isA(element: Shape | Bo | undefined, ...types: string[]): boolean {
  const type = (element as Shape | undefined)?.businessObject?.$type ?? (element as Bo | undefined)?.$type;
  return type !== undefined && types.includes(type);
}
