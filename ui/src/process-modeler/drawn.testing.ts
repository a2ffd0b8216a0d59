import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownParts } from './foreign/known';
import knownParts from './known-parts.testing.json';
import { NOTHING, type Catalogue } from './model/catalogue';
import type { Registry, Services, Shape } from './model/elements';
import type { Desk } from './edits/joining';
import { undrawn } from './parts/files';
import { SafeModeler } from './picture/modeler';

const PROCESSES = join(import.meta.dirname, '../../../processes');

export const MODELS = [
  'clinician-review',
  'consent',
  'feedback-to-learning',
  'guardian',
  'improvement-action',
  'reflective-discussion',
  'share-appreciation',
];

/** One of Fairlight's own models. */
export function model(name: string): string {
  return readFileSync(join(PROCESSES, `${name}.bpmn`), 'utf8');
}

/** As Java tells them; a test there compares. */
export const known: KnownParts = knownParts;

export const catalogue: Catalogue = {
  ...NOTHING,
  parts: known,
  roles: [
    { id: 'facilitator', name: 'Facilitator' },
    { id: 'privacy-steward', name: 'Privacy steward' },
  ],
  forms: [{ key: 'draft-reply', name: 'Write the reply' }],
  tables: [
    { delegate: 'chooseRoute', decision: '', name: 'Which way helps most', answer: '' },
    { delegate: '', decision: 'learning-response', name: 'The kind of discussion', answer: 'responseForm' },
  ],
  services: [{ delegate: 'sendReply', name: 'Send the reply' }],
  processes: [{ id: 'consent', name: 'Check your choices' }],
  messages: [{ name: 'person-replied', label: 'The person answered' }],
  variables: [
    { name: 'mayHandle', label: 'We may work with it', kind: 'yesno' },
    {
      name: 'route',
      label: 'The way',
      kind: 'choice',
      choices: [
        { value: 'REPLY_ONLY', label: 'A reply is enough' },
        { value: 'REVIEW', label: 'Review' },
      ],
    },
  ],
  clocks: [{ variable: 'replyDays', label: 'Days for a reply' }],
};

const identity = {
  a: 1,
  b: 0,
  c: 0,
  d: 1,
  e: 0,
  f: 0,
  inverse: () => identity,
  multiply: () => identity,
  translate: () => identity,
  scale: () => identity,
};
const transforms = {
  numberOfItems: 0,
  consolidate: () => null,
  clear() {},
  appendItem: (item: object) => item,
  initialize: (item: object) => item,
};

const PICTURES = [SVGElement, SVGGraphicsElement, SVGSVGElement];

/** The few measures of a picture that this test's browser does not take. */
export function measures(): void {
  Object.defineProperty(document, 'fonts', { configurable: true, value: { ready: Promise.resolve() } });
  const measured: Record<string, () => unknown> = {
    getBBox: () => ({ x: 0, y: 0, width: 10, height: 10 }),
    getCTM: () => identity,
    getScreenCTM: () => identity,
    createSVGMatrix: () => identity,
    createSVGTransform: () => ({ setMatrix() {}, setTranslate() {}, setRotate() {}, setScale() {}, matrix: identity }),
    createSVGTransformFromMatrix: () => ({ matrix: identity }),
  };
  PICTURES.forEach(({ prototype }) => {
    Object.entries(measured).forEach(([name, value]) =>
      Object.defineProperty(prototype, name, { configurable: true, value }),
    );
    Object.defineProperty(prototype, 'transform', { configurable: true, get: () => ({ baseVal: transforms }) });
  });
}

/** A modeler that has opened a model, and ways to look at it. */
export async function opened(
  xml: string,
): Promise<Desk & { find(id: string): Shape; saved(): Promise<string>; undrawn: string[] }> {
  measures();
  const container = document.createElement('div');
  document.body.append(container);
  const modeler = new SafeModeler(container);
  const { warnings } = await modeler.importXML(xml);
  const services = modeler as unknown as Services;
  return {
    services,
    catalogue,
    undrawn: undrawn(warnings),
    find: (id) => services.get<Registry>('elementRegistry').get(id)!,
    saved: async () => (await modeler.saveXML({ format: true })).xml!,
  };
}
