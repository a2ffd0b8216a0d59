import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { expect } from 'vitest';
import { known, opened } from '../drawn.testing';
import { change } from '../edits/changing';
import type { Registry, Shape } from '../model/elements';
import { redrawn, type Moddle } from './redrawn';
import { isTold, missing, named, said } from './said.testing';
import { lookAt, refusals, type Place, type TheirFile } from './their-file';
import { readXml } from './xml';

export const HERE: Place = { id: 'consent', name: 'Check your choices' };
const RENAMED = 'Another name';

type Opened = Awaited<ReturnType<typeof opened>>;

export const moddle = (): Moddle => new BpmnModdle({ camunda }) as unknown as Moddle;

export const looked = (xml: string): Promise<TheirFile | Error> => lookAt(moddle(), xml, HERE, known);

/** Looks at a file that can be opened. */
export async function seen(xml: string): Promise<TheirFile> {
  const theirs = await looked(xml);
  if (theirs instanceof Error) {
    throw theirs;
  }
  return theirs;
}

/** What is told of a file; nothing may be lost beyond it, and nothing be left that cannot run. */
export async function told(xml: string): Promise<TheirFile> {
  const theirs = await seen(xml);
  expect(await untold(xml, theirs)).toEqual([]);
  expect(await notRunnable(theirs)).toEqual([]);
  return theirs;
}

/** What is lost of a file, or done to it, without a word; nothing when all is well. */
export async function untold(xml: string, theirs: TheirFile): Promise<string[]> {
  const { whole, lost } = theirs;
  const before = said(whole);
  const predicted = said(await redrawn(moddle(), whole));
  const saved = said(await edited(whole));
  return [
    ...missing(named(xml), named(whole)).map((name) => `not written: ${name}`),
    ...missing(predicted, saved).map((fact) => `not foreseen: ${fact}`),
    ...missing(before, predicted)
      .filter((fact) => !isTold(fact, lost, before))
      .map((fact) => `not told: ${fact}`),
  ];
}

/** What is wrong with a file once it is without what cannot run here. */
export async function notRunnable({ runnable, steps }: TheirFile): Promise<string[]> {
  const left = refusals(readXml(runnable)!.root, known);
  return using(runnable, (desk) => [
    ...left.refused.map((sentence) => `still refused: ${sentence}`),
    ...left.steps.filter((step) => !steps.includes(step)).map((step) => `no step before: ${step}`),
    ...(desk.find(HERE.id) ? [] : ['no picture of the process']),
    ...(stepsOn(desk).length > 0 || !hasSteps(desk) ? [] : ['an empty picture']),
  ]);
}

/** Opens a model, and leaves nothing of it behind. */
export async function using<T>(xml: string, use: (desk: Opened) => T | Promise<T>): Promise<T> {
  const desk = await opened(xml);
  try {
    return await use(desk);
  } finally {
    (desk.services as unknown as { destroy(): void }).destroy();
    document.body.replaceChildren();
    // What the library put off still holds the model.
    await new Promise((done) => setTimeout(done));
  }
}

/** A model as it is saved after a step is renamed and has its name again. */
function edited(xml: string): Promise<string> {
  return using(xml, async (desk) => {
    const [step] = stepsOn(desk).filter(({ businessObject }) => /Task$/.test(businessObject?.$type ?? ''));
    if (!step) {
      return desk.saved();
    }
    const { name } = step.businessObject;
    change(desk, step, { name: RENAMED });
    const saved = await desk.saved();
    return saved.replaceAll(`name="${RENAMED}"`, name === undefined ? '' : `name="${escaped(String(name))}"`);
  });
}

function stepsOn({ services }: Opened): Shape[] {
  return services
    .get<Registry>('elementRegistry')
    .filter(({ businessObject, labelTarget, type }) => Boolean(!labelTarget && businessObject && isStep(type ?? '')));
}

function hasSteps(desk: Opened): boolean {
  const process = desk.find(HERE.id)?.businessObject.get('flowElements') as { $type: string }[] | undefined;
  return process?.some(({ $type }) => isStep($type)) ?? false;
}

const isStep = (type: string) => /Task$|Event$|Gateway$|Activity$|SubProcess$|Transaction$/.test(type);

const escaped = (text: string) => text.replace(/[&<>"\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
