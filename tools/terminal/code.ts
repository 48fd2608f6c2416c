import { codeFrameColumns, highlight as colourCode } from '@babel/code-frame';

/** The lines of `source` around a place, with line numbers and a mark below the column; without colour. Counts from 1. */
export function codeFrame(source: string, line: number, column: number): string {
  return codeFrameColumns(
    source,
    { start: { line, column } },
    { linesAbove: 2, linesBelow: 2, highlightCode: false },
  );
}

/** TypeScript in colour. */
export function highlight(source: string): string {
  return colourCode(source);
}
