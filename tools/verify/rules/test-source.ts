import { linesOf } from '../../course/formats/fences.ts';
import { countArguments } from './arguments.ts';

/** An outermost `describe` of a test file, as its text says; `number` is null when the title does not begin with one. */
export interface Describe {
  readonly number: number | null;
  /** Without the number and `(stretch)`. */
  readonly title: string;
  readonly stretch: boolean;
  readonly line: number;
}

const STRETCH = /\s*\(stretch\)\s*$/;

/** Finds the describes that begin in the first column; `describePrediction(` counts as `0. Predict`. */
export function outermostDescribes(test: string): Describe[] {
  return linesOf(test).flatMap((text, at): Describe[] => {
    const line = at + 1;
    if (text.startsWith('describePrediction('))
      return [{ number: 0, title: 'Predict', stretch: false, line }];
    const [, , title] = /^describe(?:\.\w+)*\(\s*(['"`])(.*?)\1/.exec(text) ?? [];
    if (title === undefined) return [];
    const [, number, rest] = /^(\d+)\.\s+(.*)$/.exec(title) ?? [];
    return [
      {
        number: number === undefined ? null : Number(number),
        title: (rest ?? title).replace(STRETCH, ''),
        stretch: STRETCH.test(title),
        line,
      },
    ];
  });
}

/** The lines where a test is left out, singled out, or expected to fail, with the words that do it. */
export function passedOver(test: string): { line: number; words: string }[] {
  return linesOf(test).flatMap((text, at) => {
    const [words] =
      /\b(?:describe|it|test|suite)(?:\.\w+)*\.(?:skip|only|todo|fails|skipIf|runIf)\b|\bx(?:it|describe|test)(?=\()/.exec(
        text,
      ) ?? [];
    return words === undefined ? [] : [{ line: at + 1, words }];
  });
}

/** The lines where an `expect(…)` begins that has no message. */
export function unexplained(test: string): number[] {
  return [...test.matchAll(/\bexpect(?:\.soft)?\(/g)]
    .filter(({ index, 0: call }) => countArguments(test, index + call.length - 1) < 2)
    .map(({ index }) => linesOf(test.slice(0, index)).length);
}
