import type { Lesson } from '../course/types.ts';
import type { Verdict } from '../runner/verdict.ts';
import { frameLines, placeLine } from './place.ts';
import type { Look } from './style.ts';
import { wrap } from './text.ts';

/** What the compiler has against the lesson, as parts: the first complaint whole, then the places of the others. */
export function complaints(verdict: Verdict, lesson: Lesson, look: Look): string[][] {
  const { style, width } = look;
  const [first, ...rest] = verdict.typeProblems;
  if (first === undefined) return [];
  const objects = verdict.kind === 'type-error';
  const frame = objects && samePlace(first, verdict.place) ? verdict.frame : undefined;
  const more = rest
    .slice(0, 5)
    .map((problem) => `${placeLine(problem, lesson, look)} ${style.dim(problem.code)}`);
  const message = wrap(
    `${objects ? '' : 'The compiler objects too: '}${first.message} (${first.code})`,
    width,
  );
  return [
    objects ? message.map(style.yellow) : [...message.map(style.dim), placeLine(first, lesson, look)],
    objects ? where(first, frame, lesson, look) : [],
    more.length > 0 ? [style.dim('and at'), ...more] : [],
  ];
}

/** A place, and the code around it when there is some. */
export function where(
  place: Verdict['place'],
  frame: string | undefined,
  lesson: Lesson,
  look: Look,
): string[] {
  const line = place === undefined ? [] : [placeLine(place, lesson, look)];
  return frame === undefined ? line : [...line, ...frameLines(frame, look)];
}

/** Whether two places are on the same line. */
export function samePlace(a: Verdict['place'], b: Verdict['place']): boolean {
  return a?.file === b?.file && a?.line === b?.line;
}
