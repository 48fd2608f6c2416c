/** What follows the backticks of a fence. */
export interface FenceInfo {
  /** The first word: `ts`. Or empty. */
  readonly language: string;
  /** The other words: `file=a.ts#b` is `file` -> `a.ts#b`; a bare `run` is `run` -> ``. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** A fenced block of a Markdown file. */
export interface Fence extends FenceInfo {
  /** Without the fence's own indentation; lines are joined by `\n`, with none at the end. */
  readonly content: string;
  /** The line of the opening backticks, from 1. */
  readonly line: number;
  /** The line of the closing backticks; one past the last line when the fence is never closed. */
  readonly end: number;
  readonly indent: string;
  readonly closed: boolean;
}

const OPENING = /^([ \t]*)(`{3,}|~{3,})[ \t]*([^`]*)$/;

/** The lines of a text, without their ends, whatever the ends are. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

/** The fences of a Markdown text, in order. A fence that is never closed reaches to the end. */
export function scanFences(markdown: string): Fence[] {
  const lines = linesOf(markdown);
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, indent, mark, info] = OPENING.exec(lines[at] ?? '') ?? [];
    if (indent === undefined || mark === undefined || info === undefined) continue;
    let end = at + 1;
    while (end < lines.length && !closes(lines[end] ?? '', mark)) end++;
    fences.push({
      ...parseInfo(info),
      content: lines
        .slice(at + 1, end)
        .map((line) => dedentBy(line, indent.length))
        .join('\n'),
      line: at + 1,
      end: end + 1,
      indent,
      closed: end < lines.length,
    });
    at = end;
  }
  return fences;
}

/** Reads what follows the backticks of a fence: `ts file=a.ts#b`. */
export function parseInfo(info: string): FenceInfo {
  const [language = '', ...words] = info.trim().split(/\s+/);
  return { language, attributes: new Map(words.map(attribute)) };
}

/** The lines of a Markdown text with those of its fences emptied, so that line numbers stay. */
export function proseLines(markdown: string): string[] {
  const lines = linesOf(markdown);
  for (const fence of scanFences(markdown)) {
    for (let at = fence.line - 1; at < Math.min(fence.end, lines.length); at++) lines[at] = '';
  }
  return lines;
}

function closes(line: string, mark: string): boolean {
  const closing = line.trim();
  return closing.length >= mark.length && closing === (mark[0] ?? '').repeat(closing.length);
}

function attribute(word: string): [string, string] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, ''] : [word.slice(0, equals), word.slice(equals + 1)];
}

function dedentBy(line: string, columns: number): string {
  return line.slice(0, columns).trim() === '' ? line.slice(columns) : line.trimStart();
}
