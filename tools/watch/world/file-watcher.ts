import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';
import { isIgnored } from './ignored.ts';
import { gatherSaves } from './saves.ts';
import { whereabouts } from './whereabouts.ts';

/** Files were written, made or deleted (absolute paths, each once), or something is to be said. */
export type FileEvent =
  | { readonly type: 'changed'; readonly paths: readonly string[] }
  | { readonly type: 'notice'; readonly sentence: string };

/** Eyes on the lessons. */
export interface FileWatch {
  /** Why files are polled, for the learner; null when the file system tells us of changes. */
  readonly notice: string | null;
  close(): Promise<void>;
}

/** Times in seconds. */
export interface WatchTimes {
  readonly quiet: number;
  readonly most: number;
  /** How long a file that is empty is waited for. */
  readonly patience: number;
  /** How long the event for our own file may take. */
  readonly probe: number;
  readonly poll: number;
  /** How often to look whether the folders are still those that are watched. */
  readonly roll: number;
}

const usual: WatchTimes = { quiet: 0.02, most: 0.1, patience: 0.2, probe: 1.5, poll: 0.3, roll: 1 };

/**
 * Watches the lessons and the solutions of `root`, and progress, which another program may change. On some file systems
 * (containers, network drives) no event ever comes: a file of our own, written first, finds out, and then files are
 * polled. A folder that goes away and comes back (a checkout, a sync) is watched again.
 * @param open makes the watcher; for tests.
 */
export async function watchFiles(
  root: string,
  onEvent: (event: FileEvent) => void,
  times: Partial<WatchTimes> = {},
  open: typeof watch = watch,
): Promise<FileWatch> {
  const { probe, poll, roll, patience, ...debounce } = { ...usual, ...times };
  const folder = join(root, '.workbook');
  const [lessons, solutions] = [join(root, 'lessons'), join(root, 'solutions')];
  const probeFile = join(folder, `probe-${process.pid}`);
  const saves = gatherSaves(debounce, patience, (paths) => onEvent({ type: 'changed', paths }));
  let probed: (() => void) | null = null;
  let exhausted = false;

  const touched = (path: string): void => {
    if (path === probeFile) {
      probed?.();
      return;
    }
    const isOurs = path.startsWith(folder);
    if (isOurs ? basename(path) === 'progress.json' : !isIgnored(path)) saves.touched(path);
  };

  const start = async (usePolling: boolean): Promise<FSWatcher> => {
    const watcher = open([lessons, solutions, folder], {
      ignoreInitial: true,
      ignored: isIgnored,
      // Ours gathers saves: chokidar's own would hold each deletion back.
      atomic: false,
      usePolling,
      interval: poll * 1000,
    });
    const ready = new Promise<void>((resolve) => watcher.once('ready', resolve));
    watcher.on('all', (_, path) => touched(path));
    // Within 50 ms of a change chokidar keeps the next one of that file to itself; this one it does not hold back.
    watcher.on('raw', (_, path, details) => {
      const at = (details as { watchedPath?: string }).watchedPath;
      if (usePolling || !path || !at) return;
      touched(basename(at) === path ? at : join(at, path));
    });
    // A folder that vanishes while it is read is a change like another; the next look at the files says more.
    watcher.on('error', (error) => {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOSPC' || code === 'EMFILE') exhausted = true;
      saves.touched(lessons);
    });
    await ready;
    return watcher;
  };

  const writable = await mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  );
  const watched = (): Promise<string> => whereabouts([lessons, solutions], [folder]);
  let seen = await watched();
  let watcher = await start(false);
  let why = exhausted ? 'exhausted' : writable ? await probeEvents() : 'cannot';
  await rm(probeFile, { force: true }).catch(() => undefined);
  if (why !== null) await startAgain();

  const closing = new AbortController();
  const rolling = callTheRoll();
  return {
    notice: why === null ? null : notices[why](poll),
    async close() {
      saves.stop();
      closing.abort();
      await rolling;
      await shut(watcher);
    },
  };

  async function startAgain(): Promise<void> {
    await shut(watcher);
    watcher = await start(why !== null);
  }

  /** Looks now and then whether the folders are still those that are watched, and watches anew when they are not. */
  async function callTheRoll(): Promise<void> {
    const { signal } = closing;
    while (await delay(roll * 1000, true, { signal }).catch(() => false)) {
      const now = await watched();
      if (now === seen || signal.aborted) continue;
      seen = now;
      await startAgain();
      if (exhausted && why === null) {
        why = 'exhausted';
        onEvent({ type: 'notice', sentence: notices[why](poll) });
        await startAgain();
      }
      // What was saved while nobody looked.
      saves.touched(lessons);
    }
  }

  async function probeEvents(): Promise<keyof typeof notices | null> {
    let timer: NodeJS.Timeout | undefined;
    const seen = new Promise<null>((resolve) => {
      probed = () => resolve(null);
    });
    const late = new Promise<'silent'>((resolve) => {
      timer = setTimeout(() => resolve('silent'), probe * 1000);
    });
    try {
      await writeFile(probeFile, 'Written to see whether changes are noticed here. May be deleted.\n');
      return await Promise.race([seen, late]);
    } catch {
      return 'cannot';
    } finally {
      clearTimeout(timer);
      probed = null;
    }
  }
}

/**
 * Closes chokidar for good. A deletion that it is still looking at would make it add the file once more after it has
 * closed, and that watch would keep the process alive.
 */
async function shut(watcher: FSWatcher): Promise<void> {
  watcher.add = () => watcher;
  await watcher.close();
}

const notices = {
  silent: (poll: number) =>
    `This file system does not tell us of changes (a container or a network drive, perhaps), so we look every ${poll} s.`,
  exhausted: (poll: number) =>
    `This machine has no file watches left (other programs hold them), so we look at the files every ${poll} s.`,
  cannot: (poll: number) =>
    `We cannot write in .workbook to see whether changes are noticed here, so we look at the files every ${poll} s.`,
} as const;
