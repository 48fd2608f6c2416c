import type { StepCell, StepData, StepFrame, StepPlace, StepsData } from '../../protocol/steps.ts';
import { element } from '../dom/dom.ts';
import { makeCode } from './code.ts';

/** What is said of the step in hand: its sentence, its line of code, the frames, and the state beside them. */
export interface StepPanel {
  readonly element: HTMLElement;
  show(step: StepData): void;
  /** Marks the line of another step: the pointer is over its row. */
  hint(step: StepData | null): void;
}

/** Makes the panel of a run. */
export function makePanel(data: StepsData): StepPanel {
  const code = makeCode(data);
  const number = element('b', { class: 'step-number' });
  const sentence = element('span');
  const said = element(
    'p',
    { class: 'step-sentence', role: 'status', 'aria-live': 'polite' },
    number,
    sentence,
  );
  const list = element('dl', { class: 'step-frames' });
  const aside = element('div', { class: 'step-aside' }, list);
  const columns = element('div', { class: 'step-columns' }, code.element, aside);
  return {
    element: element('section', { class: 'step-panel', 'aria-label': 'The step in hand' }, said, columns),
    show(step) {
      const frames = step.frames.flatMap((at) => data.frames[at] ?? []);
      const cells = step.cells.flatMap((at) => data.cells[at] ?? []);
      number.textContent = String(step.number);
      // The server has made it.
      sentence.innerHTML = step.sentence;
      code.show(step, frames);
      list.replaceChildren(...frames.map((frame) => frameItem(frame, step.set)), ...cells.map(cellItem));
    },
    hint: (step) => code.hint(step?.place ?? null),
  };
}

function frameItem(frame: StepFrame, set: (StepPlace & { readonly text: string }) | null): HTMLElement {
  const says = element('dd');
  says.innerHTML = frame.says;
  const isSet = frame.mark === 'runs' && set !== null;
  const variables = isSet ? [set.text] : frame.variables;
  const values = variables.map((text) => element('dd', {}, element('code', {}, text)));
  const mark = element('span', { class: 'step-mark', 'aria-hidden': 'true' });
  return element('div', { 'data-mark': frame.mark }, element('dt', {}, mark, frame.name), says, ...values);
}

function cellItem({ name, says }: StepCell): HTMLElement {
  const words = element('dd');
  words.innerHTML = says;
  return element('div', {}, element('dt', {}, element('span', { class: 'step-mark' }), name), words);
}
