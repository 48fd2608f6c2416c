import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runChild } from '../system/child-process.ts';
import { MESSAGE, NAME, outsideText } from '../terminal/outside.ts';
import type { TypeProblem } from '../verdict.ts';

/** What the compiler says. */
export interface Compilation {
  /** Complaints about files, which are named relative to the folder that it was run in, with `/`. */
  readonly problems: readonly TypeProblem[];
  /** The first complaint that is about no file, or about the settings: then nothing was checked. Null when there is none. */
  readonly global: string | null;
}

/**
 * Runs the compiler, in a process of its own and without output.
 * @param project a `tsconfig.json`, by its absolute path.
 * @param cwd the folder to run it in, absolute.
 * @throws {DOMException} `AbortError` when `signal` aborts first.
 */
export async function compile(project: string, cwd: string, signal?: AbortSignal): Promise<Compilation> {
  signal?.throwIfAborted();
  const args = ['--project', project, '--noEmit', '--pretty', 'false'];
  const ended = await start(args, cwd, signal).catch((error: Error) => ({
    code: null,
    stdout: '',
    stderr: error.message,
  }));
  signal?.throwIfAborted();
  const { problems, global } = parseCompiled(ended.stdout);
  const failed = ended.code !== 0 && problems.length === 0;
  return {
    problems: problems.map(fromOutside),
    global: global ?? (failed ? ended.stderr.trim() || `exit code ${ended.code}` : null),
  };
}

function fromOutside({ file, message, ...problem }: TypeProblem): TypeProblem {
  return { ...problem, file: outsideText(file, NAME), message: outsideText(message, MESSAGE) };
}

async function start(args: readonly string[], cwd: string, signal: AbortSignal | undefined) {
  return runChild(await executable(), args, { cwd, ...(signal !== undefined && { signal }) });
}

/** The compiler itself. `bin/tsc` only starts it, at the price of another process, and leaves it running when it is killed. */
async function executable(): Promise<string> {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const { default: find } = (await import(pathToFileURL(join(typescript, 'lib/getExePath.js')).href)) as {
    default: () => string;
  };
  return find();
}

/** Reads what `tsc --pretty false` prints. Indented lines explain the complaint above them, and belong to its message. */
export function parseCompiled(output: string): Compilation {
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
