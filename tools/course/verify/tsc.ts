import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runChild } from '../child.ts';

/** A complaint of the compiler. */
export interface Complaint {
  /** As the compiler names it: relative to the folder of the configuration. */
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/**
 * Runs the compiler on the `tsconfig.json` of a folder.
 * @throws when the compiler objects to its configuration instead of a file.
 */
export async function runTsc(dir: string, signal?: AbortSignal): Promise<Complaint[]> {
  const tsc = join(createRequire(import.meta.url).resolve('typescript/package.json'), '..', 'bin', 'tsc');
  const args = [tsc, '--project', dir, '--noEmit', '--pretty', 'false'];
  const { stdout, stderr, code } = await runChild(process.execPath, args, {
    cwd: dir,
    ...(signal && { signal }),
  });
  signal?.throwIfAborted();
  const complaints = parseTsc(stdout);
  if (code !== 0 && complaints.length === 0)
    throw new Error(`the compiler failed in ${dir}: ${stdout}${stderr}`);
  return complaints;
}

/** Reads what `tsc --pretty false` prints; the indented lines that explain a complaint are left out. */
export function parseTsc(output: string): Complaint[] {
  return output.split(/\r?\n/).flatMap((text) => {
    const [, file, line, code, message] = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(text) ?? [];
    if (file === undefined || code === undefined || message === undefined) return [];
    return [{ file: file.replaceAll('\\', '/'), line: Number(line), code, message }];
  });
}
