import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { describe, expect, it } from 'vitest';
import { catalogue, model, MODELS } from '../drawn.testing';
import type { Bo } from './elements';
import { flat, outlineOf, processOf, type Row } from './outline';

async function told(name: string): Promise<{ rows: Row[]; elements: Bo[] }> {
  const { rootElement, elementsById } = await new BpmnModdle({ camunda }).fromXML(model(name));
  const rows = outlineOf(processOf(rootElement as Bo)!, catalogue);
  return { rows, elements: Object.values(elementsById as Record<string, Bo>) };
}

function lines(rows: Row[], depth = 0): string[] {
  return rows.flatMap((row) => [`${'  '.repeat(depth)}${row.name}`, ...lines(row.children, depth + 1)]);
}

describe('the outline', () => {
  it('tells steps in their order, ways inside their gateway and events at the end', async () => {
    expect(lines((await told('improvement-action')).rows)).toEqual([
      'A change to try',
      'Plan a small test of change',
      'Study what happened',
      'Adopt, adapt or abandon?',
      '  Adopt or abandon',
      '  Adapt',
      '    Goes on with “Plan a small test of change”',
      'Change settled',
      'A choice changes',
      '  You changed a choice',
      '  Stop that use and note it',
      '  Use stopped',
    ]);
  });

  it('says on which condition a way is taken, and which steps offer help', async () => {
    const rows = flat((await told('feedback-to-learning')).rows);
    const detail = (id: string) => rows.find((row) => row.id === id)?.detail;
    expect(detail('may-work-with-it-yes')).toBe('if We may work with it: yes');
    expect(detail('may-work-with-it-no')).toBe('otherwise');
    expect(detail('draft-reply')).toBe('offers help part-way');
  });

  it.each(MODELS)('tells every step of %s once', async (name) => {
    const { rows, elements } = await told(name);
    const shown = flat(rows).map(({ id }) => id);
    const help = /-(part-way|offer-help|help-offered)$/;
    const steps = elements.filter(
      ({ $type, id }) => /(Task|Gateway|Event|Activity|SubProcess)$/.test($type) && !help.test(id),
    );
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toEqual(expect.arrayContaining(steps.map(({ id }) => id)));
  });
});
