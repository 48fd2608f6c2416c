import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChildOptions, type Ended, runChild, tsxArguments } from '../system/child-process.ts';

/**
 * Runs the `demo` of a `demo.ts` in a process of its own, in the file's folder, and resolves when that has ended.
 * @param path absolute: the lesson's own, or its solution's for the reference.
 * @param options `inherit` shows the transcript as it comes; otherwise it is in `stdout` of the result. What it throws is in `stderr`.
 */
export function runDemo(path: string, options: Omit<ChildOptions, 'cwd'> = {}): Promise<Ended> {
  const main = fileURLToPath(new URL('./demo-main.ts', import.meta.url));
  return runChild(process.execPath, [...tsxArguments(), main, path], { ...options, cwd: dirname(path) });
}
