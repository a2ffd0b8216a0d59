import BaseModeler from 'bpmn-js/lib/BaseModeler';
import Viewer from 'bpmn-js/lib/Viewer';
import AutoResize from 'bpmn-js/lib/features/auto-resize';
import CopyPaste from 'bpmn-js/lib/features/copy-paste';
import EditorActions from 'bpmn-js/lib/features/editor-actions';
import GridSnapping from 'bpmn-js/lib/features/grid-snapping';
import Interaction from 'bpmn-js/lib/features/interaction-events';
import Keyboard from 'bpmn-js/lib/features/keyboard';
import LabelEditing from 'bpmn-js/lib/features/label-editing';
import Modelling from 'bpmn-js/lib/features/modeling';
import Outline from 'bpmn-js/lib/features/outline';
import Snapping from 'bpmn-js/lib/features/snapping';
import AutoScroll from 'diagram-js/lib/features/auto-scroll';
import Bendpoints from 'diagram-js/lib/features/bendpoints';
import Connect from 'diagram-js/lib/features/connect';
import ConnectionPreview from 'diagram-js/lib/features/connection-preview';
import ContextPad from 'diagram-js/lib/features/context-pad';
import Create from 'diagram-js/lib/features/create';
import KeepVisible from 'diagram-js/lib/features/keep-selection-visible';
import MoveSelection from 'diagram-js/lib/features/keyboard-move-selection';
import Move from 'diagram-js/lib/features/move';
import Resize from 'diagram-js/lib/features/resize';
import KeyboardMove from 'diagram-js/lib/navigation/keyboard-move';
import MoveCanvas from 'diagram-js/lib/navigation/movecanvas';
import ZoomScroll from 'diagram-js/lib/navigation/zoomscroll';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { OneStep } from '../edits/one-step';
import { SafePad } from './safe-pad';

// Left out on purpose: the library's own palette, pad, replace menu and search. They offer what may not be run here.
const MODULES = [
  ...(Viewer.prototype as unknown as { _modules: object[] })._modules,
  AutoResize,
  AutoScroll,
  Bendpoints,
  Connect,
  ConnectionPreview,
  ContextPad,
  CopyPaste,
  Create,
  EditorActions,
  GridSnapping,
  Interaction,
  KeepVisible,
  Keyboard,
  KeyboardMove,
  LabelEditing,
  Modelling,
  Move,
  MoveCanvas,
  MoveSelection,
  Outline,
  Resize,
  Snapping,
  ZoomScroll,
];

const OURS = {
  __init__: ['oneStep', 'safePad'],
  oneStep: ['type', OneStep],
  safePad: ['type', SafePad],
};

// Custom properties instead of colours: a change between light and dark is followed without drawing again.
const colours = {
  defaultFillColor: 'var(--fl-map-fill)',
  defaultStrokeColor: 'var(--fl-map-stroke)',
  defaultLabelColor: 'var(--fl-map-text)',
};

/** The editor of bpmn.io with the safe steps only. */
export class SafeModeler extends BaseModeler {
  constructor(container: HTMLElement, more: object[] = []) {
    super({
      container,
      bpmnRenderer: colours,
      additionalModules: more as ReturnType<BaseModeler['getModules']>,
      moddleExtensions: { camunda },
      position: 'absolute',
      textRenderer: { defaultStyle: { fontFamily: getComputedStyle(container).fontFamily } },
    });
  }

  override getModules(): ReturnType<BaseModeler['getModules']> {
    return [...MODULES, OURS] as ReturnType<BaseModeler['getModules']>;
  }
}
