import { describe, expect, it } from 'vitest';
import { file, line, picture, process, shape, task, way } from './drawn-file.testing';
import { told, using } from './round-trip.testing';

const bake = process('bake', task('knead'), task('prove'), way('knead', 'prove'));

const within = (inside: string) => file(process('bake', task('knead', inside)), picture('bake', shape('knead')));

describe('the prefixes of a file', () => {
  it('may be those of our own for something else', async () => {
    const theirs = await told(
      within(`<extensionElements>
        <camunda:oven xmlns:camunda="http://example.org/oven" heat="220"><camunda:tray/></camunda:oven>
        <dc:rack xmlns:dc="http://example.org/oven"/>
      </extensionElements>`),
    );
    expect(theirs.lost).toEqual([]);
    expect(theirs.refused.join()).toContain('oven');
    expect(await using(theirs.whole, (desk) => desk.saved())).toMatch(/oven [^>]*heat="220"[^]*tray[^]*rack/);
  });

  it('may be those of our own for something else on a part of ours', async () => {
    const xml = within('').replace(
      '<userTask',
      '<userTask xmlns:camunda="http://example.org/oven" camunda:formKey="tray"',
    );
    const { lost, refused } = await told(xml);
    expect(lost).toEqual([]);
    expect(refused).toEqual(['The setting “camunda_1:formKey”, in “knead”.']);
  });

  it('may be left out for parts in no namespace', async () => {
    const { lost } = await told(
      within('<extensionElements><their:paper><grid xmlns="" size="15"/></their:paper></extensionElements>'),
    );
    expect(lost).toEqual([]);
  });

  it('may be left out for what another program keeps, which is then known by its address', async () => {
    const { refused } = await told(
      within('<extensionElements><oven xmlns="http://example.org/bakery/2.0/"><heat/></oven></extensionElements>'),
    );
    expect(refused).toEqual(['The part “bakery:oven”, in “knead”.']);
  });

  it('may change within the file', async () => {
    const { lost } = await told(
      within(`<extensionElements>
        <their:a/><their:b xmlns:their="http://example.org/other"><their:c/></their:b>
      </extensionElements>`),
    );
    expect(lost).toEqual([]);
  });

  it('may be missing', async () => {
    await told(within('<extensionElements><lost:thing lost:way="home"/></extensionElements>'));
  });

  it('may stand before what a part names', async () => {
    const { lost, whole } = await told(
      file(
        '<collaboration id="trade"><participant id="shop" processRef="tns:bake"/></collaboration>',
        bake,
        picture('tns:trade', shape('tns:shop'), shape('tns:knead'), shape('prove')),
      ),
    );
    expect(lost).toEqual([]);
    expect(whole).toContain('processRef="consent"');
  });
});

describe('the ids of a file', () => {
  it('may be given twice', async () => {
    const { lost, whole } = await told(
      file(process('bake', task('knead'), task('knead'), task('prove')), picture('bake', shape('knead'))),
    );
    expect(lost).toEqual([]);
    expect(whole.match(/name="knead"/g)).toHaveLength(2);
  });

  it('may be missing', async () => {
    const pools = '<collaboration><participant processRef="bake"/></collaboration>';
    const { lost } = await told(file(pools, process('bake', task('knead')), picture('nothing', shape('knead'))));
    expect(lost).toEqual([]);
  });

  it('stay as they are where another program keeps them', async () => {
    const { whole } = await told(within('<extensionElements><their:note id="{4-2}" ref="{4-2}"/></extensionElements>'));
    expect(whole).toContain('<their:note id="{4-2}" ref="{4-2}">');
  });
});

describe('what is taken for granted', () => {
  it('needs not be told', async () => {
    const { lost, refused } = await told(
      file(
        process(
          'bake',
          '<userTask id="knead" isForCompensation="false" startQuantity="1" completionQuantity="1"/>',
          '<receiveTask id="ring" instantiate="false"/>',
          '<eventBasedGateway id="wait" instantiate="false" eventGatewayType="Exclusive"/>',
          way('knead', 'ring').replace(
            '/>',
            '><conditionExpression xsi:type="tExpression">yes</conditionExpression></sequenceFlow>',
          ),
        ),
        picture(
          'bake',
          shape('knead'),
          shape('ring'),
          shape('wait'),
          line('knead_ring').replaceAll('line:waypoint', 'line:waypoint xsi:type="dc:Point"'),
        ),
      ),
    );
    expect(lost).toEqual([]);
    expect(refused.join()).not.toMatch(/isForCompensation|Quantity|instantiate/);
  });

  it('is told where the standard does not take it for granted', async () => {
    const { lost } = await told(
      file(
        `<collaboration id="trade">
          <participant id="shop" name="Shop" processRef="bake"/><participant id="guest" name="Guest"/>
          <messageFlow id="order" name="Order" sourceRef="guest" targetRef="shop"/>
        </collaboration>`,
        bake,
        picture(
          'trade',
          shape('shop'),
          shape('guest'),
          shape('knead'),
          line('order', 'messageVisibleKind="initiating"'),
        ),
      ),
    );
    expect(lost).toEqual(['The setting messageVisibleKind “initiating”, in “Order”.']);
  });
});

describe('what cannot run', () => {
  it('goes also where it is no step any more once a way to it went', async () => {
    const { refused, steps } = await told(
      file(
        process(
          'bake',
          task('knead'),
          '<intermediateThrowEvent id="smell" name="Smell"/>',
          task('prove'),
          way('knead', 'prove'),
        ),
        process('open', '<startEvent id="morning"/>', way('morning', 'smell')),
        picture('bake', shape('knead'), shape('smell'), shape('prove'), line('knead_prove')),
      ),
    );
    expect(refused.join()).toContain('The part “bpmn:intermediateThrowEvent”, in “Check your choices”.');
    expect(steps).toEqual([]);
  });

  it('is told of together where another program keeps much of it', async () => {
    const notes = 'abcdef'.split('').map((name) => `<their:${name}/>`);
    const { refused } = await told(within(`<extensionElements>${notes.join('')}</extensionElements>`));
    expect(refused).toEqual(['6 parts that another program keeps under “their” (a, b, c, d, e, f), in “knead”.']);
  });
});

describe('what is lost', () => {
  it('is told in one sentence where there is much of a kind', async () => {
    const ways = 'abcdefgh'
      .split('')
      .map((name) => `<sequenceFlow id="way-${name}" sourceRef="knead" targetRef="no-${name}"/>`);
    const { lost } = await told(file(process('bake', task('knead'), ...ways), picture('bake', shape('knead'))));
    expect(lost).toHaveLength(1);
    expect(lost[0]).toMatch(
      /^8 settings targetRef that name nothing in the file \(“no-a”.*in “way-a”, “way-b”, “way-c” and 5 more places\.$/,
    );
  });

  it('may be what was written for whoever reads the file itself', async () => {
    const remarks = (count: number) => '<!-- as\ngrandma did -->'.repeat(count);
    expect((await told(within(remarks(1)))).lost).toEqual(['A remark in the file: “as grandma did”.']);
    expect((await told(within(remarks(12)))).lost).toHaveLength(1);
  });
});
