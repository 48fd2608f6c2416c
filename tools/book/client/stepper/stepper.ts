import type { Picture } from '../../shared/live-types.ts';
import { element } from '../dom/dom.ts';
import { makeCode } from './code.ts';
import { type Move, moved, moveOf } from './moves.ts';
import { makeRows } from './picture.ts';

/** How long a step stands while they play, in seconds. */
const PACE = 1.1;

/** A run that is walked through. */
export interface Stepper {
  readonly element: HTMLElement;
  /** Gives it the keyboard. */
  focus(): void;
  /** Stops playing. */
  stop(): void;
}

const BUTTONS: readonly (readonly [Move, string, string])[] = [
  ['first', '|◀', 'To the beginning'],
  ['back', '◀', 'One step back'],
  ['forward', '▶', 'One step on'],
  ['last', '▶|', 'To the end'],
];

/** Makes what walks through a run: buttons, a slider, keys; the picture, the sentence of the step, and its line of code. */
export function makeStepper(picture: Picture): Stepper {
  const { steps } = picture;
  const count = steps.length;
  const rows = makeRows(picture);
  const code = makeCode(picture);
  const slider = element('input', { type: 'range', min: '0', max: String(count), 'aria-label': 'Step' });
  const number = element('output', { class: 'stepper-number' });
  const sentence = element('p', { class: 'stepper-sentence', 'aria-live': 'polite' });
  const play = element('button', { type: 'button' });
  let at = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const go = (to: number): void => {
    at = to;
    const step = steps[at - 1];
    const words = step?.sentence ?? 'Before the first step.';
    rows.show(at);
    // At the beginning the file is to be seen already, so that nothing jumps with the first step.
    if (step === undefined) code.open(steps.find(({ place }) => place !== null)?.place?.file);
    else code.show(step.place);
    sentence.textContent = words;
    number.textContent = `${at} of ${count}`;
    slider.value = String(at);
    slider.setAttribute('aria-valuetext', `${at} of ${count}: ${words}`);
    if (at === count) stop();
  };
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
    play.textContent = 'Play';
  };
  const walk = (move: Move): void => {
    stop();
    go(moved(at, move, count));
  };

  slider.addEventListener('input', () => {
    stop();
    go(Number(slider.value));
  });
  play.addEventListener('click', () => {
    if (timer !== undefined) return stop();
    if (at === count) go(0);
    play.textContent = 'Pause';
    timer = setInterval(() => go(moved(at, 'forward', count)), PACE * 1000);
  });
  const buttons = BUTTONS.map(([move, sign, says]) => {
    const button = element('button', { type: 'button', 'aria-label': says, title: says }, sign);
    button.addEventListener('click', () => walk(move));
    return button;
  });
  const bar = element('div', { class: 'stepper-bar', role: 'group', 'aria-label': 'Steps' });
  bar.append(...buttons, play, slider, number);
  const columns = element('div', { class: 'stepper-columns' }, rows.element, code.element);
  const whole = element('div', { class: 'stepper', tabindex: '-1' }, bar, sentence, columns);
  whole.addEventListener('keydown', (event) => {
    const move = moveOf(event.key);
    if (move === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    walk(move);
  });
  stop();
  go(0);
  return { element: whole, focus: () => slider.focus(), stop };
}
