import type { Act, StepRow, Where } from '../../trace/scene/scene.ts';
import type { StepData, StepPlace } from '../protocol/steps.ts';

const INTO = /^\s*(?:const |let |var )?([\p{L}\p{N}_$]+)(?:\s*:[^=]+)?\s*=\s*$/u;

/** What a whole statement takes its value from, when it does nothing else: a future by `yield*`, or what it is told at a `yield`. */
const SOURCES = {
  read: /\byield\*\s*[\p{L}\p{N}_$.]+\s*;?\s*(?:\/\/.*)?$/u,
  told: /\byield\b(?!\s*\*)[^;]*;?\s*(?:\/\/.*)?$/,
};

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
  const source = sourceOf(act);
  const place = placeOf(frames.find(({ mark }) => mark === 'runs')?.where ?? null);
  if (source === null || place === null) return null;
  const line = lineAt(place);
  const [, name] = INTO.exec(line.slice(0, Math.max(0, line.search(SOURCES[source])))) ?? [];
  const value = act.label.flatMap(({ tone, text }) => (tone === 'value' ? [text] : [])).join('');
  return name === undefined || value === '' ? null : { ...place, text: `${name} = ${value}` };
}

function sourceOf({ type, label }: Act): keyof typeof SOURCES | null {
  if (type === 'read') return 'read';
  return type === 'control' && label[0]?.text.startsWith('next(') === true ? 'told' : null;
}
