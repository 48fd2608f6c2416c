import type { Act, StepRow, Where } from '../../trace/scene/scene.ts';
import type { StepData, StepPlace } from '../shared/steps.ts';

/** A whole statement that puts what comes out of one `yield` into a variable, and does nothing else. */
const TAKES =
  /^\s*(?:const |let |var )?([\p{L}\p{N}_$]+)(?:\s*:[^=]+)?\s*=\s*yield(?:\*\s*[\p{L}\p{N}_$.]+|\b[^*;]*);?\s*(?:\/\/.*)?$/u;

/**
 * The variable that a step sets, when its line leaves no doubt: a frame reads a future by `const text = yield* letter;`, or
 * is told a value by `next(value)` where it is paused at `const text = yield 1;`. Null otherwise.
 * @param lineAt the text of a line.
 * @param placeOf a place as one of a file that the reader has.
 */
export function justSet(
  { act, frames }: Pick<StepRow, 'act' | 'frames'>,
  lineAt: (place: StepPlace) => string,
  placeOf: (where: Where | null) => StepPlace | null,
): StepData['set'] {
  const value = heard(act);
  const place = placeOf(frames.find(({ mark }) => mark === 'runs')?.where ?? null);
  if (value === '' || place === null) return null;
  const [, name] = TAKES.exec(lineAt(place)) ?? [];
  return name === undefined ? null : { ...place, text: `${name} = ${value}` };
}

/** What the frame that runs now was told. Empty when that was nothing. */
function heard(act: Act): string {
  const isTold = act.type === 'control' && act.label[0]?.text.startsWith('next(') === true;
  if (act.type !== 'read' && !isTold) return '';
  return act.label.flatMap(({ tone, text }) => (tone === 'value' ? [text] : [])).join('');
}
