import { renderDiff } from './diff.ts';
import type { Look } from './style.ts';
import { clean, indent, width, wrap } from './text.ts';

/**
 * What was expected and what came: short values one below the other, longer ones line by line, with a mark at the
 * first line where they part.
 */
export function renderValues(
  expected: string | undefined,
  received: string | undefined,
  look: Look,
): string[] {
  const { style } = look;
  const sides: [string, string, (text: string) => string][] = [];
  if (expected !== undefined) sides.push(['expected', clean(expected), style.green]);
  if (received !== undefined) sides.push(['received', clean(received), style.red]);
  if (sides.length === 2 && sides.some(([, text]) => text.includes('\n'))) {
    return renderDiff(
      {
        left: { title: 'expected', text: sides[0]?.[1] ?? '' },
        right: { title: 'received', text: sides[1]?.[1] ?? '' },
        wrong: 'right',
        mark: true,
      },
      look,
    );
  }
  return sides.flatMap(([title, text, paint]) => {
    const room = look.width - 10;
    if (!text.includes('\n') && width(text) <= room) return `${style.dim(title)}  ${paint(text)}`;
    return [
      style.dim(title),
      ...indent(
        text
          .split('\n')
          .flatMap((line) => wrap(line, look.width - 2))
          .map(paint),
        2,
      ),
    ];
  });
}

/** What a program printed, behind a line at its left; more than `most` lines are folded with a note. */
export function renderOutput(title: string, output: string, look: Look, most = 8): string[] {
  const { style, signs } = look;
  const lines = clean(output).replace(/\n+$/, '').split('\n');
  // The end of what a program printed says more than its beginning.
  const shown = lines.length > most ? lines.slice(-(most - 1)) : lines;
  const note =
    lines.length > shown.length
      ? [style.dim(`${signs.side} ${signs.more} ${lines.length - shown.length} lines before`)]
      : [];
  const wrapped = shown.flatMap((line) => (line === '' ? [''] : wrap(line, look.width - 2)));
  return [style.dim(title), ...note, ...wrapped.map((line) => `${style.dim(signs.side)} ${line}`.trimEnd())];
}
