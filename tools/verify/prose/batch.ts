import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { runChild, tsxApi, tsxArguments } from '../../system/child-process.ts';
import { LIMIT_SECONDS } from './snippet.ts';

/**
 * Runs TypeScript programs one after the other in one process, which costs as much as running one of them. A file called
 * `demo.ts` is run as a demo is.
 * @param files absolute paths.
 * @param cwd where they run.
 * @returns what each program printed that ended well and left no trace. Of the others nothing is said: run them alone.
 */
export async function runTogether(
  files: readonly string[],
  cwd: string,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const main = fileURLToPath(new URL('./batch-main.ts', import.meta.url));
  const mark = randomUUID();
  const { stdout } = await runChild(process.execPath, [...tsxArguments(), main, tsxApi(), mark, ...files], {
    cwd,
    timeoutSeconds: LIMIT_SECONDS,
    ...(signal && { signal }),
  });
  const outputs = stdout.split(`${mark}\n`).slice(0, -1);
  return new Map(outputs.map((output, at) => [files[at] ?? '', output]));
}
