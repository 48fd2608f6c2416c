import { keptLines, regions } from '../../course/formats/markers.ts';
import { lineFinder, parseTypeScript } from '../../runner/source/ast.ts';
import { editorOf, type MutantEdit } from './edit.ts';
import { expressionEdits } from './expression-edits.ts';
import { codeNodesOf } from './nodes.ts';
import { statementEdits } from './statement-edits.ts';

/** A file of a solution with one slip in it. */
export interface Mutant {
  /** The whole text, with the slip. */
  readonly text: string;
  /** The line on which the change begins, from 1. */
  readonly line: number;
  /** That line as the solution has it, and as the mutant has it, without blanks at both ends. */
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

/** One mutant for each slip that can be made in what the learner writes of this file, in the order of the text. */
export function mutantsOf(text: string): Mutant[] {
  const ranges = rangesOf(text);
  if (ranges.length === 0) return [];
  const editor = editorOf(text);
  const edits = codeNodesOf(parseTypeScript(text))
    .flatMap((node) => [...statementEdits(node, editor), ...expressionEdits(node, editor)])
    .filter(({ start, end }) => ranges.some((range) => range.start <= start && end <= range.end));
  const lineOf = lineFinder(text);
  const seen = new Set([squeezed(text)]);
  return edits
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .flatMap((edit) => {
      const changed = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
      if (seen.has(squeezed(changed)) || !parses(changed)) return [];
      seen.add(squeezed(changed));
      const line = lineOf(edit.start);
      return [
        {
          text: changed,
          line,
          before: lineAt(text, line),
          after: lineAt(changed, line),
          change: edit.change,
        },
      ];
    });
}

/** The learner's parts, as offsets. */
function rangesOf(text: string): Pick<MutantEdit, 'start' | 'end'>[] {
  const lines = keptLines(text);
  const startOf = (line: number): number => lines.slice(0, line - 1).join('').length;
  return regions(text).map(({ begin, end }) => ({ start: startOf(begin + 1), end: startOf(end) }));
}

/** Two ways to the same mutant differ in blanks alone. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

function parses(text: string): boolean {
  try {
    return parseTypeScript(text) !== undefined;
  } catch {
    return false;
  }
}

const lineAt = (text: string, line: number): string => text.split('\n')[line - 1]?.trim() ?? '';
