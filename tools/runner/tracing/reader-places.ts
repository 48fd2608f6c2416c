import { starterLines, toStarter } from '../../course/formats/markers.ts';
import { roleOf } from '../../course/lesson-folder.ts';
import type { TracePlace } from '../../trace/model/events.ts';
import { lineFinder } from '../source/ast.ts';
import { functionAround, functionName, parseTree, type SyntaxNode } from '../vitest/syntax-tree.ts';

/**
 * Where the lines of a solution are in what a learner is given: the starter. A line that is left out there is somewhere in the
 * function that it belongs to, and where that begins is said: never the code of the solution.
 * @param solution its text, with the markers.
 * @param file what the learner's file is called: `lessons/12-task/task.ts`.
 */
export function readerPlaces(solution: string, file: string): (line: number) => TracePlace {
  const name = inFolder(file);
  if (roleOf(name) === 'given') return (line) => ({ file, line });
  const lines = starterLines(solution, name);
  /** The nearest line that the starter has, at this one or before it. */
  const nearest = (line: number): number =>
    lines.slice(0, line).findLast((found): found is number => found !== null) ?? 1;
  const functionAt = functionsKept(solution, lines);
  return (line) => {
    const own = lines[line - 1];
    if (own !== undefined && own !== null) return { file, line: own };
    const { within = file.replace(/^.*\//, ''), from } = functionAt(line);
    return { file, line: nearest(from), within };
  };
}

/** What a learner is given of a solution. @param file as above. */
export function starterOf(solution: string, file: string): string {
  const name = inFolder(file);
  return roleOf(name) === 'given' ? solution : toStarter(solution, name);
}

/** `given/room.ts` of `lessons/10-scheduler/given/room.ts` */
function inFolder(file: string): string {
  return file.split('/').slice(2).join('/');
}

/** The innermost function around a line whose beginning is not left out. @param lines see `starterLines`. */
function functionsKept(
  solution: string,
  lines: readonly (number | null)[],
): (line: number) => { readonly within?: string; readonly from: number } {
  // Most lines are not left out, and then nobody needs it.
  let tree: SyntaxNode | undefined;
  const lineOf = lineFinder(solution);
  return (line) => {
    tree ??= parseTree(solution);
    const found = functionAround(
      tree,
      ({ start, end }) => lineOf(start) < line && line < lineOf(end) && lines[lineOf(start) - 1] !== null,
    );
    if (found === undefined) return { from: line };
    return { within: functionName(found.node, found.parents, solution), from: lineOf(found.node.start) };
  };
}
