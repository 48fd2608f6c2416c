import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lesson } from '../course/types.ts';
import type { Look } from '../terminal/style.ts';
import type { Place } from '../verdict.ts';

/** `lessons/01-two-fibonaccis/fibonacci.ts:14:5`, which editors' terminals make clickable; a link where the terminal has them. */
export function placeLine(place: Place, lesson: Lesson, { style }: Look): string {
  const text = `${place.file}:${place.line}:${place.column}`;
  const root = dirname(dirname(lesson.dir));
  return style.link(style.cyan(text), pathToFileURL(join(root, place.file)).href);
}
