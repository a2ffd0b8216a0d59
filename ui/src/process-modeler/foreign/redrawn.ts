import SubprocessCompatibility from 'bpmn-js/lib/features/drilldown/SubprocessCompatibility';
import BpmnImporter from 'bpmn-js/lib/import/BpmnImporter';
import { importBpmnDiagram } from 'bpmn-js/lib/import/Importer';

export interface Moddle {
  fromXML(xml: string): Promise<{ rootElement: unknown; warnings: { message: string }[] }>;
  toXML(root: unknown): Promise<{ xml: string }>;
  registry: { typeMap: Record<string, { properties: { name: string; default?: unknown }[] }> };
}

interface Drawn {
  id?: string;
  di: { set(name: string, value: unknown): void };
  parent?: Drawn;
  labelTarget?: Drawn;
}

type Made = new (...services: unknown[]) => object;

/**
 * What a file says once it has been read, drawn and saved. The library's own importer draws it, but onto nothing: what
 * it does not draw it does not save.
 */
export async function redrawn(moddle: Moddle, xml: string): Promise<string> {
  const { rootElement } = await moddle.fromXML(xml);
  const drawing = new Drawing(moddle);
  await importBpmnDiagram(drawing as never, rootElement as never);
  drawing.keepWhatIsDrawn();
  return (await moddle.toXML(rootElement)).xml;
}

/** Stands in for the canvas, and for what the importer needs around it. */
class Drawing {
  private readonly drawn = new Map<string, Drawn>();
  private readonly services: Record<string, object>;
  private starting = (_: object, _given: object): void => undefined;

  constructor(moddle: Moddle) {
    const eventBus = {
      on: (_: string, __: number, starting: typeof this.starting) => (this.starting = starting),
      fire: (event: string, given: object) => event === 'import.render.start' && this.starting({}, given),
    };
    const same = <T>(one: T) => one;
    const factory = { createRoot: same, createShape: same, createConnection: same, createLabel: same };
    const registry = { get: (id: string) => this.drawn.get(id) };
    const texts = { getDimensions: () => ({ height: 0 }), getExternalStyle: () => ({}), getExternalLabelBounds: same };
    const canvas = this.canvas();
    new (SubprocessCompatibility as unknown as Made)(eventBus, moddle);
    const bpmnImporter = new (BpmnImporter as unknown as Made)(eventBus, canvas, factory, registry, texts);
    this.services = { eventBus, canvas, bpmnImporter };
  }

  get(service: string): object | undefined {
    return this.services[service];
  }

  /** As the library does when it saves. */
  keepWhatIsDrawn(): void {
    const all = [...this.drawn.values()];
    all
      .filter(({ parent }) => !parent)
      .forEach((root) => {
        const on = all.filter((one) => one !== root && !one.labelTarget && rootOf(one) === root);
        root.di.set(
          'planeElement',
          on.map(({ di }) => di),
        );
      });
  }

  private canvas(): object {
    const add = (element: Drawn, parent?: Drawn) => {
      if (!element.id || this.drawn.has(element.id)) {
        throw new Error(`element <${element.id}> has no id of its own`);
      }
      this.drawn.set(element.id, Object.assign(element, { parent }));
      return element;
    };
    const findRoot = (of: Drawn | string) => (typeof of === 'string' ? this.drawn.get(of) : rootOf(of));
    return { addRootElement: add, addShape: add, addConnection: add, findRoot, setRootElement: () => undefined };
  }
}

function rootOf(element: Drawn): Drawn {
  return element.parent ? rootOf(element.parent) : element;
}
