import { highlight } from '../terminal/code.ts';
import type { Look } from '../terminal/style.ts';
import { pad, truncate, width } from '../terminal/text.ts';
import type { CodeFrame } from '../verdict.ts';

/** A code frame as lines with their numbers, cut to the width; the marked line in colour with a `^` below it, the others dim. */
export function codeFrameLines(frame: CodeFrame, { width: columns, style, signs }: Look): string[] {
  const { firstLine, lines, mark } = frame;
  const digits = String(firstLine + lines.length - 1).length;
  return lines.flatMap((line, at) => {
    const number = firstLine + at;
    const gutter = ` ${pad(String(number), digits, 'left')} |`;
    const code = truncate(line === '' ? '' : ` ${line}`, columns - gutter.length - 1, signs.more);
    if (number !== mark.line) return [style.dim(` ${gutter}${code}`)];
    const pointed = `${' '.repeat(digits + 2)} | ${pointer(frame)}`;
    const below = width(pointed) <= columns ? [style.red(pointed)] : [];
    return [style.red('>') + style.dim(gutter) + highlight(code, style), ...below];
  });
}

/** What to draw below the marked line: a `^` under the column of the mark. Tabs before it are kept, so that the two line up. */
export function pointer({ firstLine, lines, mark }: CodeFrame): string {
  const before = (lines[mark.line - firstLine] ?? '').slice(0, mark.column - 1);
  return `${before.replace(/[^\t]/g, ' ')}^`;
}
