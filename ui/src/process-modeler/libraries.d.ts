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
