import type { Fence } from '../../course/formats/fences.ts';

/** New content for a fence. */
export interface Edit {
  readonly fence: Fence;
  readonly content: string;
}

/** Rewrites the content of fences; their own lines, their indentation and everything else stay. */
export function applyEdits(markdown: string, edits: readonly Edit[]): string {
  const eol = markdown.includes('\r\n') ? '\r\n' : '\n';
  const lines = markdown.split(/\r?\n/);
  for (const { fence, content } of [...edits].sort((a, b) => b.fence.line - a.fence.line)) {
    const fresh =
      content === '' ? [] : content.split('\n').map((line) => (line === '' ? '' : fence.indent + line));
    lines.splice(fence.line, fence.end - fence.line - 1, ...fresh);
  }
  return lines.join(eol);
}

/** Text as it is compared: `\n` for line ends, nothing at the end of a line, no empty line at either end. */
export function comparable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
}

/** Whether the lines of `part` occur in `whole`, one after the other; space around a line and empty lines do not count. */
export function occurs(part: string, whole: string): boolean {
  const wanted = significant(part);
  const given = significant(whole);
  return given.some((_line, at) => wanted.every((line, index) => given[at + index] === line));
}

/** The lines of a text that say something, without the space around them. */
export function significant(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
