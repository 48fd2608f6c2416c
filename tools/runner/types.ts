import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runChild } from '../course/child.ts';
import { UserError } from '../errors.ts';
import { typeErrors } from './sentences.ts';
import type { TypeProblem, Verdict } from './verdict.ts';

const CONFIG = 'tools/runner/lessons.tsconfig.json';

/**
 * Runs the compiler over all lessons, in a process of its own.
 * @param root the folder of the workbook; places are relative to it.
 * @throws {DOMException} `AbortError` when `signal` aborts first.
 * @throws {UserError} when the compiler cannot check anything at all.
 */
export async function typeCheck(root: string, signal?: AbortSignal): Promise<TypeProblem[]> {
  signal?.throwIfAborted();
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const args = [tsc, '-p', join(root, CONFIG), '--pretty', 'false'];
  const { code, stdout, stderr } = await runChild(process.execPath, args, {
    cwd: root,
    ...(signal !== undefined && { signal }),
  });
  signal?.throwIfAborted();
  const { problems, global } = parseTypeProblems(stdout);
  if (global !== null || (code !== 0 && problems.length === 0)) {
    const said = (global ?? (stderr.trim() || `exit code ${code}`)).replace(/\.$/, '');
    throw new UserError(
      `The compiler could not check the lessons: ${said}. Run \`npm install\`; \`git diff tsconfig.json ${CONFIG}\` shows whether its settings were changed.`,
      1,
    );
  }
  return problems;
}

/** What the compiler's output says: complaints about files, and the first that is about none, or about the settings. */
export function parseTypeProblems(output: string): { problems: TypeProblem[]; global: string | null } {
  const problems: TypeProblem[] = [];
  let global: string | null = null;
  for (const line of output.split(/\r?\n/)) {
    const [, file, at, column, code, message] =
      /^(.+?)\((\d+),(\d+)\): error (TS\d+): (.*)$/.exec(line) ?? [];
    const last = problems.at(-1);
    if (file?.endsWith('.json')) {
      global ??= `${file}, line ${at}: ${message}`;
    } else if (file !== undefined && code !== undefined && message !== undefined) {
      const place = { file: file.replaceAll('\\', '/'), line: Number(at), column: Number(column) };
      problems.push({ ...place, code, message });
    } else if (/^error TS\d+:/.test(line)) {
      global ??= line.replace(/^error /, '').replace(/\.$/, '');
    } else if (/^\s/.test(line) && last !== undefined) {
      problems[problems.length - 1] = { ...last, message: `${last.message}\n${line}` };
    }
  }
  return { problems, global };
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
    sentence: typeErrors(typeProblems.length, headline, place),
    place,
    typeProblems,
  };
}
