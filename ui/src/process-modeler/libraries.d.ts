declare module 'bpmn-js/lib/features/*' {
  const module: object;
  export default module;
}
declare module 'diagram-js/lib/*' {
  const module: object;
  export default module;
}
declare module 'diagram-js-minimap' {
  const module: object;
  export default module;
}
declare module 'bpmn-js-differ' {
  export function diff(before: unknown, after: unknown): unknown;
}
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(packages: object);
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: unknown[]; elementsById: unknown }>;
  }
}
declare module 'saxen' {
  type Decode = (text: string) => string;
  interface Heard {
    error(error: Error): unknown;
    warn(error: Error, context: () => { line: number }): unknown;
    openTag(tag: string, attributes: () => Record<string, string>, decode: Decode): unknown;
    closeTag(tag: string): unknown;
    text(text: string, decode: Decode): unknown;
    cdata(text: string): unknown;
    comment(text: string): unknown;
  }
  export class Parser {
    constructor(options?: { proxy: boolean });
    ns(): void;
    on<E extends keyof Heard>(event: E, heard: Heard[E]): void;
    parse(xml: string): void;
  }
}
