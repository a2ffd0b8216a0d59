import { choicesOf, type Catalogue, type Choice } from '../model/catalogue';
import { canGoOn, targetsFor } from '../edits/leading';
import { conditionFields } from './condition-fields';
import { button, labelled, line, make, replace, select, tick, wholeNumber } from './dom';
import { isA, type Connection, type Shape } from '../model/elements';
import type { Fault } from '../model/faults';
import { ways, type Desk } from '../edits/joining';
import { kindOf, nameOf, WORDS } from '../model/kinds';
import { settingsOf, type Settings, type Settled } from '../model/settings';

const GIVEN = '#';
const CONDITIONED = ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway'];

type Change = (settings: Settings) => void;

/** What the panel shows at the moment. */
export interface Shown {
  element?: Shape;
  desk: Desk;
  faults: Fault[];
  readOnly: boolean;
  /** What to say while no step is chosen. */
  idle: HTMLElement[];
}

/** The panel in which one step or way is described, in words and lists. */
export class Panel {
  readonly box = make('section', { class: 'panel', 'aria-label': 'The chosen step' });

  constructor(private readonly change: (element: Shape, settings: Settings) => void) {}

  show({ element, desk, faults, readOnly, idle }: Shown): void {
    if (!element) {
      replace(this.box, make('h2', {}, 'No step is chosen'), ...idle);
      return;
    }
    const change: Change = (settings) => this.change(element, settings);
    const fields = make('fieldset', { class: 'plain', disabled: readOnly, 'data-about': element.id });
    fields.append(make('legend', { class: 'unseen' }, 'About this step'), ...fieldsOf(element, desk, change));
    const kind = make('p', { class: 'kind' }, WORDS[kindOf(element.businessObject)]);
    const told = faults.map(({ sentence }) => make('p', { class: 'fault' }, sentence));
    replace(this.box, make('h2', {}, nameOf(element.businessObject)), kind, ...told, fields);
  }

  /** Lets the person type the name. */
  rename(): void {
    const name = this.box.querySelector<HTMLInputElement>('#name');
    name?.focus();
    name?.select();
  }
}

function fieldsOf(element: Shape, desk: Desk, change: Change): HTMLElement[] {
  const set = settingsOf(element);
  const name = labelled(
    'Name',
    line('name', set.name ?? '', (value) => change({ name: value })),
  );
  return [name, ...ownFields(element, set, desk.catalogue, change), ...nextField(element, desk, change)];
}

/** Where a way leads, or where a step goes on that leads nowhere yet: what a drag does, as a list. */
function nextField(element: Shape, desk: Desk, change: Change): HTMLElement[] {
  const steps = targetsFor(desk, element).map(({ id, businessObject }) => ({
    value: id,
    label: nameOf(businessObject),
  }));
  if (isA(element, 'bpmn:SequenceFlow')) {
    const { target } = element as Connection;
    return [
      labelled(
        'Leads to',
        select('next', target.id, steps, (leadsTo) => change({ leadsTo })),
      ),
    ];
  }
  const loose = canGoOn(element) && ways(element.outgoing).length === 0;
  return loose
    ? [
        labelled(
          'Goes on with',
          select('next', '', steps, (leadsTo) => change({ leadsTo })),
        ),
      ]
    : [];
}

function ownFields(element: Shape, set: Settled, catalogue: Catalogue, change: Change): HTMLElement[] {
  const lists = choicesOf(catalogue);
  switch (element.businessObject.$type) {
    case 'bpmn:UserTask':
      return personFields(set, catalogue, change);
    case 'bpmn:BusinessRuleTask':
      return [chosen('Which table decides?', 'table', set, lists.table, (table) => change({ table }))];
    case 'bpmn:ServiceTask':
      return [serviceField(set, catalogue, change)];
    case 'bpmn:CallActivity':
      return [chosen('Which process runs?', 'process', set, lists.process, (process) => change({ process }))];
    case 'bpmn:IntermediateCatchEvent':
      return waitFields(set, catalogue, change);
    case 'bpmn:SequenceFlow':
      return asksWhen(element) ? [conditionFields(set, catalogue, change)] : [];
    default:
      return [];
  }
}

function asksWhen(way: Shape): boolean {
  const source = (way as Shape & { source?: Shape }).source;
  return isA(source, ...CONDITIONED) && (source?.outgoing.length ?? 0) > 1;
}

function chosen(
  label: string,
  field: 'table' | 'service' | 'process',
  set: Settled,
  choices: Choice[],
  take: (v: string) => void,
) {
  const [first] = choices;
  return set.kept
    ? kept(label, set.kept, first && (() => take(first.value)))
    : labelled(label, select(field, set[field] ?? '', choices, take));
}

function kept(label: string, expression: string, anew?: () => void): HTMLElement {
  const told = make('p', { class: 'kept' }, make('code', {}, expression), ' is kept as it is.');
  return make(
    'div',
    { class: 'field' },
    make('strong', {}, label),
    told,
    ...(anew ? [button('Choose anew', anew)] : []),
  );
}

function serviceField(set: Settled, catalogue: Catalogue, change: Change): HTMLElement {
  const choices = choicesOf(catalogue).service;
  const field = chosen('What happens here?', 'service', set, choices, (service) => change({ service }));
  const description = catalogue.services.find(({ delegate }) => delegate === set.service)?.description;
  if (description) {
    field.append(make('p', { class: 'hint' }, description));
  }
  return field;
}

function personFields(set: Settled, catalogue: Catalogue, change: Change): HTMLElement[] {
  const lists = choicesOf(catalogue);
  const forms = catalogue.forms
    .filter(({ key, role }) => !role || role === set.role || key === set.form)
    .map(({ key, name }) => ({ value: key, label: name }));
  return [
    labelled(
      'Who does this?',
      select('role', set.role ?? '', lists.role, (role) => change({ role })),
    ),
    labelled(
      'Form',
      select('form', set.form ?? '', forms, (form) => change({ form })),
    ),
    ...clockFields('Working days allowed', set, catalogue, change),
    tick('help', 'Offer help part-way', set.offersHelp ?? false, (offersHelp) => change({ offersHelp })),
  ];
}

function clockFields(label: string, set: Settled, catalogue: Catalogue, change: Change): HTMLElement[] {
  if (set.kept) {
    const first = catalogue.clocks[0]?.variable ?? '5';
    return [kept(label, set.kept, () => change({ clock: first }))];
  }
  const given = set.clock !== undefined && /^\d+$/.test(set.clock);
  const choices = [...choicesOf(catalogue).clock, { value: GIVEN, label: 'A number of working days' }];
  const value = given ? GIVEN : (set.clock ?? '');
  const clock = labelled(
    label,
    select('clock', value, choices, (to) => change({ clock: to === GIVEN ? '5' : to })),
  );
  const number = wholeNumber('days', set.clock ?? '', (clocked) => change({ clock: clocked }), { min: '1', max: '999' });
  return given ? [clock, labelled('How many', number)] : [clock];
}

function waitFields(set: Settled, catalogue: Catalogue, change: Change): HTMLElement[] {
  const messages = choicesOf(catalogue).message;
  const waits = [
    { value: 'days', label: 'working days to pass' },
    { value: 'message', label: 'something to happen' },
  ];
  const forMessage = set.message !== undefined;
  const start = (what: string) =>
    change(what === 'days' ? { clock: catalogue.clocks[0]?.variable ?? '5' } : { message: messages[0]?.value ?? '' });
  const what = labelled('Wait for', select('wait', forMessage ? 'message' : 'days', waits, start));
  const message = select('message', set.message ?? '', messages, (to) => change({ message: to }));
  return forMessage
    ? [what, labelled('What has to happen', message)]
    : [what, ...clockFields('Working days', set, catalogue, change)];
}
