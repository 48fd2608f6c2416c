import { randomUUID } from 'node:crypto';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { isRecord } from './parse.ts';

/** Somebody else held the lock for longer than we were ready to wait, or took it from us. */
export class LockLost extends Error {
  override readonly name = 'LockLost';
}

/** In seconds. */
export interface Patience {
  /** A lock older than this is taken over, for what is done under it takes milliseconds. */
  readonly stale: number;
  /** How long to wait for the lock in all; longer than `stale`. */
  readonly wait: number;
}

/**
 * Does `work` while holding the lock file at `path`, whose folder must exist, and gives what it gives.
 * `work` is handed a function that throws `LockLost` when the lock is no longer ours (this machine slept, say): to be
 * called before what cannot be undone. `work` is then begun again, at most twice.
 * @throws {LockLost} after `patience.wait`; and whatever `work` or the file system throws.
 */
export async function withLock<T>(
  path: string,
  work: (confirm: () => Promise<void>) => Promise<T>,
  patience: Patience = { stale: 4, wait: 10 },
): Promise<T> {
  const ticket = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
  for (let attempt = 1; ; attempt++) {
    await acquire(path, ticket, patience);
    try {
      return await work(async () => {
        if ((await textOf(path)) !== ticket)
          throw new LockLost('another run of the workbook took the lock over');
      });
    } catch (error) {
      if (!(error instanceof LockLost) || attempt === 3) throw error;
    } finally {
      if ((await textOf(path)) === ticket) await rm(path, { force: true });
    }
  }
}

async function acquire(path: string, ticket: string, { stale, wait }: Patience): Promise<void> {
  const deadline = performance.now() + wait * 1000;
  while (!(await create(path, ticket))) {
    if (performance.now() > deadline) throw new LockLost(`another run of the workbook is holding ${path}`);
    const holder = await textOf(path);
    if (holder === null) continue;
    if (isDead(holder) || (await age(path)) > stale) await steal(path, holder, stale);
    else await delay(2 + Math.random() * 10);
  }
}

async function create(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // Windows says EPERM for a moment while a deleted file is still open somewhere.
    if (code === 'EEXIST' || (code === 'EPERM' && (await textOf(path)) !== null)) return false;
    throw error;
  }
}

/**
 * Removes the lock that `holder` left behind. Of several who find it stale at once only one may remove it,
 * or the second would remove the new lock of the first: which is why there is a second lock, named for the one to remove.
 */
async function steal(path: string, holder: string, stale: number): Promise<void> {
  const right = `${path}.${idOf(holder)}`;
  if (!(await create(right, ''))) {
    if ((await age(right)) > stale) await rm(right, { force: true });
    else await delay(5);
    return;
  }
  try {
    if ((await textOf(path)) === holder) await rm(path, { force: true });
  } finally {
    await rm(right, { force: true });
  }
}

/** A process number means nothing on another machine, or in another container on the same folder. */
function isDead(holder: string): boolean {
  const { pid, host } = ticketOf(holder);
  if (host !== hostname() || !Number.isSafeInteger(pid) || (pid as number) <= 0) return false;
  try {
    process.kill(pid as number, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function idOf(holder: string): string {
  const { id } = ticketOf(holder);
  return typeof id === 'string' && /^[\w-]+$/.test(id) ? id : 'unknown';
}

function ticketOf(holder: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(holder);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** In seconds, by the clock: also when it was set back since. Of a file that is gone, 0. */
async function age(path: string): Promise<number> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
  return Math.abs(Date.now() - mtimeMs) / 1000;
}

/** What the file holds: null when there is no file, nothing when it cannot be read. */
async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? null : '',
  );
}
