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

/** A verdict that knows what the compiler said about the lesson's own files. A pass with complaints is no pass. */
export function withTypes(verdict: Verdict, problems: readonly TypeProblem[]): Verdict {
  const folder = new RegExp(`^\\d+-${verdict.slug}$`);
  const typeProblems = problems.filter(({ file }) => {
    const [top, lesson = ''] = file.split('/');
    return top === 'lessons' && folder.test(lesson);
  });
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
