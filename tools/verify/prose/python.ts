import { runChild } from '../../system/child-process.ts';

/** An interpreter of Python 3. */
export interface Python {
  /** Of the interpreter itself: `python3` is often a script that takes longer to choose one than that takes to run a page's program. */
  readonly path: string;
  readonly version: string;
}

const ASK = 'import sys; print(sys.executable); print(sys.version.split()[0])';

/** The interpreter that `python3` stands for, or null. @param cwd where it is asked for. */
export async function findPython(cwd: string, signal?: AbortSignal): Promise<Python | null> {
  const command = process.platform === 'win32' ? 'python' : 'python3';
  const ended = await runChild(command, ['-c', ASK], { cwd, ...(signal && { signal }) }).catch(() => null);
  const [path = '', version = ''] = (ended?.stdout ?? '').split(/\r?\n/);
  return ended?.code === 0 && path !== '' ? { path, version } : null;
}
