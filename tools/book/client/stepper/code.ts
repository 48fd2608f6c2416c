import type { StepData, StepFrame, StepPlace, StepsData } from '../../protocol/steps.ts';
import { element } from '../dom/dom.ts';
import { bringIntoBox } from './scroll.ts';

/** The code of a run: the lines around the place where it is, with the marks of the lanes beside them. */
export interface StepCode {
  readonly element: HTMLElement;
  show(step: StepData, frames: readonly StepFrame[]): void;
  /** Marks one line more: that of a row under the pointer. Null marks none. */
  hint(place: StepPlace | null): void;
}

/** Makes the part of a panel that shows code. */
export function makeCode({ sources }: Pick<StepsData, 'sources'>): StepCode {
  const name = element('figcaption');
  const pre = element('pre', { class: 'code' });
  const figure = element('figure', { class: 'step-code' }, name, pre);
  let file = '';

  const open = (wanted: string): void => {
    if (wanted === file) return;
    file = wanted;
    pre.replaceChildren(...(sources[file] ?? []).map((code, at) => lineOf(code, at + 1)));
    pre.scrollTop = 0;
  };
  const lineAt = (place: StepPlace | null): HTMLElement | null => {
    const found = place?.file === file ? pre.children[place.line - 1] : null;
    return found instanceof HTMLElement ? found : null;
  };
  const mark = (place: StepPlace | null, kind: string, says: string): void => {
    const line = lineAt(place);
    if (line === null) return;
    line.dataset['mark'] = kind;
    line.querySelector('.step-beside')?.replaceChildren(says);
  };
  return {
    element: figure,
    show(step, frames) {
      const { place, set } = step;
      open(step.file);
      for (const line of pre.querySelectorAll<HTMLElement>('.now, [data-mark]')) {
        line.classList.remove('now');
        delete line.dataset['mark'];
      }
      for (const beside of pre.querySelectorAll('.step-beside')) beside.replaceChildren();
      name.textContent = place === null && file !== '' ? `${file}, seen last;` : file;
      if (place === null) {
        // The server has made it.
        const where = element('span', { class: 'step-somewhere' });
        where.innerHTML = step.somewhere;
        where.prepend('now ');
        name.append(' ', where);
      }
      mark(step.seen ?? null, 'seen', '');
      for (const frame of frames) if (frame.mark === 'runs') mark(frame.place, 'runs', '');
      const paused = frames.filter(({ mark }) => mark === 'paused');
      for (const { place: where } of paused) mark(where, 'paused', pausedAt(paused, where));
      lineAt(place)?.classList.add('now');
      if (set !== null) lineAt(set)?.querySelector('.step-beside')?.replaceChildren(set.text);
      const line = lineAt(place) ?? pre.querySelector('[data-mark]');
      if (line !== null) bringIntoBox(pre, line);
    },
    hint(place) {
      pre.querySelector('.hint')?.classList.remove('hint');
      lineAt(place)?.classList.add('hint');
    },
  };
}

/** `ann is paused here`, for all who are. */
function pausedAt(frames: readonly StepFrame[], where: StepPlace | null): string {
  const names = frames
    .filter(({ place }) => place?.file === where?.file && place?.line === where?.line)
    .map(({ name }) => name);
  return `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} paused here`;
}

function lineOf(code: string, number: number): HTMLElement {
  const text = element('code');
  // A line of code that the server has coloured.
  text.innerHTML = code;
  return element(
    'span',
    { class: 'line' },
    element('span', { class: 'step-mark' }),
    element('span', { class: 'gutter' }, String(number)),
    text,
    element('span', { class: 'step-beside' }),
  );
}
