import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lesson } from '../course/types.ts';
import { highlight } from '../terminal/code.ts';
import type { Look } from '../terminal/style.ts';
import { truncate } from '../terminal/text.ts';
import type { Place } from '../verdict.ts';

/** `lessons/01-two-fibonaccis/fibonacci.ts:14:5`, which editors' terminals make clickable; a link where the terminal has them. */
export function placeLine(place: Place, lesson: Lesson, { style }: Look): string {
  const text = `${place.file}:${place.line}:${place.column}`;
  const root = dirname(dirname(lesson.dir));
  return style.link(style.cyan(text), pathToFileURL(join(root, place.file)).href);
}

/** The line with the `^`: when it points beyond the edge it says nothing. */
const isMark = (line: string): boolean => /^ +\| +\^+\s*$/.test(line);

const numbered = /^(>?)(\s*\d+ \|)(.*)$/;

/** A code frame that came without colour, cut to the width; the marked line in colour, the others dim. */
export function frameLines(frame: string, { width, style, signs, colour }: Look): string[] {
  const lines = frame.split('\n').filter((line) => !isMark(line) || line.trimEnd().length <= width);
  return lines.map((line) => {
    const cut = truncate(line, width, signs.more);
    if (!colour) return cut;
    const match = numbered.exec(cut);
    if (match === null) return style.red(cut);
    const [, mark = '', gutter = '', code = ''] = match;
    return mark === '' ? style.dim(cut) : style.red(mark) + style.dim(gutter) + highlight(code);
  });
}
