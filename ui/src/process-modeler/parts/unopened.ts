import { BPMN, mainProcess } from '../foreign/known';
import { partsOf, readXml } from '../foreign/xml';

const TABLES = 'omg.org/spec/DMN/';
const TALKS = ['collaboration', 'choreography', 'globalChoreographyTask', 'globalConversation'];
const AGAIN = 'Open it in the program it comes from, save it anew, and try again.';

/**
 * Why nothing could be opened, in words that help.
 *
 * @param what how to call it: the file that was chosen, or the draft itself
 * @param error what the picture said, where it came to drawing
 */
export function whyNotOpened(what: string, text: string, error?: unknown): string {
  if (!text.trim()) {
    return `${what} is empty. Choose another file.`;
  }
  if (text.includes(TABLES) && !text.includes(BPMN)) {
    return `${what} is a decision table. Open it in a change of that table.`;
  }
  const file = readXml(text);
  if (!text.includes(BPMN) || (file && file.root.name !== 'definitions')) {
    return `${what} is not a BPMN process. Choose a file that ends in .bpmn and was exported from a process editor.`;
  }
  if (!file) {
    return `${what} is damaged or cut off: it begins as a process, but cannot be read to its end. ${AGAIN}`;
  }
  if (!mainProcess(file.root)) {
    if (partsOf(file.root).some(({ name }) => TALKS.includes(name))) {
      return `${what} shows who talks with whom, not the steps of a process. Choose a file with a process in it.`;
    }
    return `${what} is a BPMN file without a process in it. ${AGAIN}`;
  }
  const message = error instanceof Error ? error.message : '';
  return /no diagram|no process or collaboration|unsupported bpmnElement|no plane/i.test(message)
    ? `${what} has no picture of a process in it. Open it in the program it comes from, save it with its diagram, and try again.`
    : `${what} cannot be drawn; it may be damaged. ${AGAIN}`;
}
