import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { Burst } from './debounce.ts';
import { isIgnored } from './ignored.ts';

/** Files were written, made or deleted; absolute paths, each once. */
export interface FilesChanged {
  readonly type: 'changed';
  readonly paths: readonly string[];
}

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
  /** How long the event for our own file may take. */
  readonly probe: number;
  readonly poll: number;
}

const usual: WatchTimes = { quiet: 0.02, most: 0.1, probe: 1.5, poll: 0.3 };

/**
 * Watches the folder `lessons` of `root`, and progress, which another program may change. On some file systems
 * (containers, network drives) no event ever comes: a file of our own, written first, finds out, and then files are
 * polled.
 * @param open makes the watcher; for tests.
 */
export async function watchFiles(
  root: string,
  onEvent: (event: FilesChanged) => void,
  times: Partial<WatchTimes> = {},
  open: typeof watch = watch,
): Promise<FileWatch> {
  const { quiet, most, probe, poll } = { ...usual, ...times };
  const folder = join(root, '.workbook');
  const probeFile = join(folder, `probe-${process.pid}`);
  const burst = new Burst<string>({ quiet, most }, (paths) => onEvent({ type: 'changed', paths }));
  let probed: (() => void) | null = null;
  let exhausted = false;

  const touched = (path: string): void => {
    if (path === probeFile) {
      probed?.();
      return;
    }
    const isOurs = path.startsWith(folder);
    if (isOurs ? basename(path) === 'progress.json' : !isIgnored(path)) burst.add(path);
  };

  const start = async (usePolling: boolean): Promise<FSWatcher> => {
    const watcher = open([join(root, 'lessons'), folder], {
      ignoreInitial: true,
      ignored: isIgnored,
      // Ours is the burst above: chokidar's own would hold each deletion back.
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
      burst.add(join(root, 'lessons'));
    });
    await ready;
    return watcher;
  };

  const writable = await mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  );
  let watcher = await start(false);
  const why = exhausted ? 'exhausted' : writable ? await probeEvents() : 'cannot';
  await rm(probeFile, { force: true }).catch(() => undefined);
  if (why !== null) {
    await shut(watcher);
    watcher = await start(true);
  }
  return {
    notice: why === null ? null : notices[why](poll),
    async close() {
      burst.stop();
      await shut(watcher);
    },
  };

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
