import { element } from '../dom/dom.ts';
import type { Move } from './moves.ts';

const SIGNS: Readonly<Record<Move, readonly [sign: string, says: string]>> = {
  first: ['|◀', 'To the first step'],
  back: ['◀', 'One step back'],
  forward: ['▶', 'One step on'],
  last: ['▶|', 'To the last step'],
};

/** A button that goes to another step. */
export function moveButton(move: Move, go: (move: Move) => void): HTMLButtonElement {
  const [sign, says] = SIGNS[move];
  return signButton(sign, says, () => go(move));
}

/** A button whose text is a sign; `says` is read out, and shown when the pointer rests on it. */
export function signButton(sign: string, says: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', 'aria-label': says, title: says }, sign);
  button.addEventListener('click', press);
  return button;
}

/** `7 of 11` */
export function countOf(number: number, last: number): readonly (Node | string)[] {
  return [element('b', {}, String(number)), ` of ${last}`];
}
