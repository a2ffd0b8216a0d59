/** Small files as another program might write them: what they say, and what is drawn of it. */
const SPACES = [
  ['', 'http://www.omg.org/spec/BPMN/20100524/MODEL'],
  ['di', 'http://www.omg.org/spec/BPMN/20100524/DI'],
  ['dc', 'http://www.omg.org/spec/DD/20100524/DC'],
  ['line', 'http://www.omg.org/spec/DD/20100524/DI'],
  ['xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
  ['their', 'http://example.org/their'],
  ['tns', 'http://example.org/shop'],
].map(([prefix, uri]) => `xmlns${prefix ? `:${prefix}` : ''}="${uri}"`);

export const file = (...parts: string[]) =>
  `<definitions ${SPACES.join(' ')} targetNamespace="http://example.org/shop">${parts.join('')}</definitions>`;
export const process = (id: string, ...parts: string[]) =>
  `<process id="${id}" name="${id}">${parts.join('')}</process>`;
export const task = (id: string, inside = '') => `<userTask id="${id}" name="${id}">${inside}</userTask>`;
export const way = (from: string, to: string) =>
  `<sequenceFlow id="${from}_${to}" sourceRef="${from}" targetRef="${to}"/>`;
export const picture = (of: string, ...drawn: string[]) =>
  `<di:BPMNDiagram><di:BPMNPlane bpmnElement="${of}">${drawn.join('')}</di:BPMNPlane></di:BPMNDiagram>`;
export const shape = (of: string, settings = '') =>
  `<di:BPMNShape id="${of}_di" bpmnElement="${of}" ${settings}><dc:Bounds x="100" y="80" width="100" height="80"/></di:BPMNShape>`;
export const line = (of: string, settings = '') =>
  `<di:BPMNEdge id="${of}_di" bpmnElement="${of}" ${settings}><line:waypoint x="200" y="120"/><line:waypoint x="300" y="120"/></di:BPMNEdge>`;
