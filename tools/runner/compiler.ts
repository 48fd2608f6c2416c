import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runChild } from '../system/child-process.ts';
import { MESSAGE, NAME, outsideText } from '../terminal/outside.ts';
import type { TypeProblem } from '../verdict.ts';

/** What the compiler says. */
export interface Compilation {
  /** Complaints about files, which are named relative to the folder that it was run in, with `/`; absolute when outside of it. */
  readonly problems: readonly TypeProblem[];
  /**
   * The first thing said that is no complaint about a file: about the settings, or in a form that nobody here knows. What
   * was checked is not known then, or null.
   */
  readonly global: string | null;
}

/**
 * Runs the compiler, in a process of its own and without output. Nothing that it says is dropped.
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
  const [besides] = ended.stderr.trim().split('\n');
  const failed = ended.code !== 0 && problems.length === 0 ? `it ended with exit code ${ended.code}` : null;
  return {
    problems: problems.map((problem) => fromOutside(inFolder(cwd, problem))),
    global: said(global ?? (besides || failed)),
  };
}

/** The compiler may name a file by another way than it was asked about: through a link, absolutely, or in another letter case. */
function inFolder(cwd: string, problem: TypeProblem): TypeProblem {
  const folder = realPath(cwd);
  const path = resolve(folder, problem.file);
  const [file] = [relative(folder, path), relative(cwd, path), relative(folder, realPath(path))].filter(
    (way) => !isAbsolute(way) && !way.startsWith('..'),
  );
  return { ...problem, file: (file ?? path).replaceAll('\\', '/') };
}

/** Without links, and in the letter case of the disk; as it is when there is no such file. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

const said = (words: string | null): string | null => words && outsideText(words, MESSAGE);

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
    } else if (/^\s/.test(line) && last !== undefined && global === null) {
      problems[problems.length - 1] = { ...last, message: `${last.message}\n${line}` };
    } else if (line.trim() !== '') {
      global ??= line
        .trim()
        .replace(/^error (?=TS\d+:)/, '')
        .replace(/\.$/, '');
    }
  }
  return { problems, global };
}
