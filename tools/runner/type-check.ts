import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { literal } from '../terminal/markdown.ts';
import type { TypeProblem, Verdict } from '../verdict.ts';
import { compile } from './compiler.ts';
import { typeErrors } from './diagnosis/sentences.ts';

const CONFIG = 'tools/runner/lessons.tsconfig.json';

/**
 * Runs the compiler over all lessons, in a process of its own.
 * @param root the folder of the workbook; places are relative to it.
 * @throws {DOMException} `AbortError` when `signal` aborts first.
 * @throws {UserError} when the compiler cannot check anything at all.
 */
export async function typeCheck(root: string, signal?: AbortSignal): Promise<readonly TypeProblem[]> {
  const { problems, global } = await compile(join(root, CONFIG), root, signal);
  if (global !== null) {
    const said = global.replace(/\.$/, '');
    throw new UserError(
      `The compiler could not check the lessons: ${said}. Run \`npm install\`; \`git diff tsconfig.json ${CONFIG}\` shows whether its settings were changed.`,
      1,
    );
  }
  return problems;
}

/**
 * A verdict that knows what the compiler said about the lesson's own files, and about files that belong to no lesson's
 * folder, for which nobody else would answer. A pass with complaints is no pass.
 */
export function withTypes(verdict: Verdict, problems: readonly TypeProblem[]): Verdict {
  const isOwn = ({ file }: TypeProblem): boolean => lessonFolder(file)?.replace(/^\d+-/, '') === verdict.slug;
  const isNobodys = ({ file }: TypeProblem): boolean => lessonFolder(file) === null;
  const typeProblems = [...problems.filter(isOwn), ...problems.filter(isNobodys)];
  const [first] = typeProblems;
  if (verdict.kind !== 'passed' || first === undefined) return { ...verdict, typeProblems };
  const { file, line, column } = first;
  const place = { file, line, column };
  const [headline = ''] = first.message.split('\n');
  return {
    ...verdict,
    kind: 'type-error',
    sentence: typeErrors(typeProblems.length, literal(headline), place),
    place,
    typeProblems,
  };
}

/** The folder in `lessons` that a file lies in; null when it lies anywhere else, or in `lessons` itself. */
function lessonFolder(file: string): string | null {
  const [top, folder, ...inside] = file.split('/');
  return top === 'lessons' && folder !== undefined && inside.length > 0 ? folder : null;
}
