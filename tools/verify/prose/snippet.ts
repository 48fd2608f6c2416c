import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Emitter } from '../../runner/source/emit.ts';
import { TranspileError } from '../../runner/source/transpile.ts';
import { type Ended, runChild } from '../../system/child-process.ts';
import { fromRoot } from '../../system/files.ts';
import type { Python } from './python.ts';

/** How long a program of a page may take. */
const LIMIT_SECONDS = 60;

/** What a snippet printed on its standard output, or why there is nothing to compare. */
export type SnippetResult =
  | { readonly output: string }
  | { readonly problem: string }
  | { readonly skipped: string };

/** Where a snippet is written and run. */
export interface SnippetPlace {
  /** A folder to write a Python snippet in. */
  readonly scratch: string;
  /** Writes a TypeScript snippet. */
  readonly emitter: Emitter;
  /** Where it runs, and what its relative imports are relative to. */
  readonly cwd: string;
  /** A name that no other snippet has. */
  readonly id: string;
  readonly signal?: AbortSignal;
}

/** Runs a `ts run` snippet in a process of its own, for at most a minute. */
export async function runTypeScript(code: string, place: SnippetPlace): Promise<SnippetResult> {
  const file = join(place.cwd, `${place.id}.ts`);
  try {
    const program = await place.emitter.emit(file, code);
    return await run(process.execPath, ['--enable-source-maps', program], place);
  } catch (error) {
    if (!(error instanceof TranspileError)) throw error;
    const where = error.file === file ? '' : `${fromRoot(place.cwd, error.file)}, `;
    return { problem: `it failed: ${error.message} (${where}line ${error.line})` };
  }
}

/** Runs a `python run` snippet in a process of its own, for at most a minute. */
export async function runPython(code: string, python: Python, place: SnippetPlace): Promise<SnippetResult> {
  const file = join(place.scratch, `${place.id}.py`);
  await writeFile(file, code);
  return run(python.path, ['-X', 'utf8', file], place);
}

async function run(command: string, args: string[], { cwd, signal }: SnippetPlace): Promise<SnippetResult> {
  return outcome(
    await runChild(command, args, { cwd, timeoutSeconds: LIMIT_SECONDS, ...(signal && { signal }) }),
  );
}

function outcome({ code, stdout, stderr, timedOut }: Ended): SnippetResult {
  if (timedOut) return { problem: `it did not end within ${LIMIT_SECONDS} seconds` };
  if (code !== 0) return { problem: `it failed: ${reason(stderr) || `exit code ${code}`}` };
  return { output: stdout };
}

function reason(stderr: string): string {
  const lines = stderr.split(/\r?\n/).filter((line) => line.trim() !== '');
  return (lines.find((line) => /^\w*(?:Error|Exception)\b.*:/.test(line)) ?? lines.at(-1) ?? '').trim();
}
