import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Ended, runChild, tsxArguments } from '../../system/child-process.ts';

/** How long a program of a page may take. */
export const LIMIT_SECONDS = 10;

/** What a snippet printed on its standard output, or why there is nothing to compare. */
export type SnippetResult =
  | { readonly output: string }
  | { readonly problem: string }
  | { readonly skipped: string };

export interface SnippetPlace {
  /** A folder to write the snippet in. */
  readonly scratch: string;
  /** Where it runs, and what its relative imports are relative to. */
  readonly cwd: string;
  /** A name that no other snippet in `scratch` has. */
  readonly id: string;
  readonly signal?: AbortSignal;
}

/** Runs a `ts run` or `python run` snippet in a process of its own, for at most 10 seconds. */
export async function runSnippet(
  language: string,
  code: string,
  place: SnippetPlace,
): Promise<SnippetResult> {
  return language === 'python' ? runPython(code, place) : runTypeScript(code, place);
}

/** Writes a `ts run` snippet to a file, which says and imports the same from there. */
export async function writeSnippet(
  code: string,
  { scratch, cwd, id }: Omit<SnippetPlace, 'signal'>,
): Promise<string> {
  const file = join(scratch, `${id}.mts`);
  await writeFile(file, withAbsoluteImports(code, cwd));
  return file;
}

async function runTypeScript(code: string, place: SnippetPlace): Promise<SnippetResult> {
  const file = await writeSnippet(code, place);
  const { cwd, signal } = place;
  const ended = await runChild(process.execPath, [...tsxArguments(), file], options(cwd, signal));
  return outcome(ended);
}

async function runPython(code: string, { scratch, cwd, id, signal }: SnippetPlace): Promise<SnippetResult> {
  const file = join(scratch, `${id}.py`);
  await writeFile(file, code);
  try {
    const command = process.platform === 'win32' ? 'python' : 'python3';
    return outcome(await runChild(command, ['-X', 'utf8', file], options(cwd, signal)));
  } catch {
    return { skipped: 'python3 is not installed' };
  }
}

/** Relative imports, as URLs of the files that they mean from `cwd`: the snippet itself lies somewhere else. */
export function withAbsoluteImports(code: string, cwd: string): string {
  return code.replace(
    /(\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"\n]+)\2/g,
    (_all, before: string, quote: string, path: string) =>
      `${before}${quote}${pathToFileURL(resolve(cwd, path)).href}${quote}`,
  );
}

function options(cwd: string, signal: AbortSignal | undefined) {
  return { cwd, timeoutSeconds: LIMIT_SECONDS, ...(signal && { signal }) };
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
