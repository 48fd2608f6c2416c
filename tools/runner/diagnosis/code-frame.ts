import { outsideLine } from '../../terminal/outside.ts';
import type { CodeFrame, Place } from '../../verdict.ts';

/** How many lines are shown above the marked one, and below it. */
const AROUND = 2;

/** The lines of `source` around a place in it; fewer at its beginning and its end. */
export function codeFrame(source: string, { line, column }: Omit<Place, 'file'>): CodeFrame {
  const firstLine = Math.max(1, line - AROUND);
  const lines = source.split(/\r\n|[\n\r\u2028\u2029]/).slice(firstLine - 1, line + AROUND);
  return { firstLine, lines: lines.map(outsideLine), mark: { line, column } };
}
