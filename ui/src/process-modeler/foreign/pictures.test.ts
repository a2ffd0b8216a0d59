import { describe, expect, it } from 'vitest';
import { file, line, picture, process, shape, task, way } from './drawn-file.testing';
import { looked, told, using } from './round-trip.testing';

const bake = process('bake', task('knead'), task('prove'), way('knead', 'prove'));
const baked = picture('bake', shape('knead'), shape('prove'), line('knead_prove'));

describe('the picture of a file', () => {
  const cake = process('cake', task('ice'), '<callActivity id="base" name="Base" calledElement="bake"/>');

  it('may show inside a step what is called there', async () => {
    const { lost } = await told(
      file(
        process('bake', task('knead')),
        cake,
        picture('cake', shape('ice'), shape('base', 'isExpanded="true"'), shape('knead')),
      ),
    );
    expect(lost).toEqual(['The shape on the picture, in “knead”.']);
  });

  it('may show what is not in the file, or something twice', async () => {
    const { lost } = await told(
      file(
        bake,
        picture('bake', shape('knead'), shape('knead').replace('knead_di', 'again'), shape('ghost'), line('spook')),
      ),
    );
    expect(lost).toEqual([
      'The shape on the picture, in “knead”.',
      'What is drawn of something that is not in the file, in “ghost” and “spook”.',
    ]);
  });

  it('may show on one page what is inside a closed step', async () => {
    const closed = `<subProcess id="bake-all" name="Bake all">${task('knead')}</subProcess>`;
    const { lost } = await told(
      file(process('shop', task('open'), closed), picture('shop', shape('open'), shape('bake-all'), shape('knead'))),
    );
    expect(lost).toEqual(['The place inside a closed step; it gets a picture of its own, in “knead”.']);
  });

  it('may be said to show the whole file', async () => {
    const theirs = await told(
      file(bake, baked)
        .replace('<definitions ', '<definitions id="all" ')
        .replace('bpmnElement="bake"', 'bpmnElement="all"'),
    );
    expect(theirs.lost).toEqual([]);
  });

  it('may be said to show another process than is drawn', async () => {
    const pools = '<collaboration id="trade"><participant id="shop" processRef="bake"/></collaboration>';
    const theirs = await told(
      file(pools, process('page', task('blank')), bake, picture('page', shape('shop'), shape('knead'), shape('prove'))),
    );
    expect(theirs.lost).toEqual([]);
    await using(theirs.whole, (desk) => expect(desk.find('knead')).toBeDefined());
  });

  it('may have two planes', async () => {
    const closed = `<subProcess id="bake-all" name="Bake all">${task('knead')}</subProcess>`;
    const planes = [picture('shop', shape('open'), shape('bake-all')), picture('bake-all', shape('knead'))];
    const { lost } = await told(
      file(process('shop', task('open'), closed), planes.join('').replace('</di:BPMNDiagram><di:BPMNDiagram>', '')),
    );
    expect(lost).toEqual([]);
  });

  it('opens at the process that is taken over, also where another comes first', async () => {
    const small = process('greet', task('wave'));
    const theirs = await told(file(small, bake, picture('greet', shape('wave')), baked));
    expect(theirs.refused).toContain('Another process, in “greet”.');
    expect(theirs.unseen).toEqual(['Pictures besides the first, in “greet”.']);
    await using(theirs.whole, (desk) => expect(desk.find('knead')).toBeDefined());
    await using(theirs.runnable, (desk) => expect(desk.find('knead')).toBeDefined());
  });

  it('may leave out steps, which is told', async () => {
    const { lost, unseen } = await told(file(bake, picture('bake', shape('prove'))));
    expect(lost).toEqual([]);
    expect(unseen).toEqual(['Steps that nothing is drawn of, in “knead”.']);
  });

  it('may be missing', async () => {
    expect(String(await looked(file(bake)))).toBe('Error: no diagram to display');
  });
});
