import { EventEmitter } from 'node:events';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { Burst } from '../../../tools/watch/world/debounce.ts';
import { type FileEvent, type FileWatch, watchFiles } from '../../../tools/watch/world/file-watcher.ts';
import { isIgnored } from '../../../tools/watch/world/ignored.ts';
import { editors } from '../saves.ts';
import { makeWorkbook, type Workbook } from '../workbook.ts';

it.each([
  '4913',
  'a.swp',
  'a.swo',
  'topic.ts~',
  '.#topic.ts',
  '#topic.ts#',
  'topic.ts.tmp',
  'node_modules',
  '.git',
])('ignores %s', (name) => {
  expect(isIgnored(join('lessons', '01-one', name))).toBe(true);
});

it.each(['topic.ts', 'README.md', '01-one', 'predict.ts', '4913.ts'])('minds %s', (name) => {
  expect(isIgnored(join('lessons', '01-one', name))).toBe(false);
});

describe('a burst', () => {
  it('is given out once, each path once', async () => {
    const all = await new Promise<readonly string[]>((resolve) => {
      const burst = new Burst<string>({ quiet: 0.01, most: 1 }, resolve);
      for (const path of ['a', 'b', 'a']) burst.add(path);
    });
    expect(all).toEqual(['a', 'b']);
  });

  it('that never ends is given out all the same', async () => {
    let timer: NodeJS.Timeout | undefined;
    const all = await new Promise<readonly number[]>((resolve) => {
      const burst = new Burst<number>({ quiet: 10, most: 0.05 }, resolve);
      timer = setInterval(() => burst.add(1), 5);
    });
    clearInterval(timer);
    expect(all).toEqual([1]);
  });
});

describe('watching', () => {
  let workbook: Workbook;
  let watching: FileWatch | undefined;
  let seen: Set<string>;
  let sentences: string[];
  let look: () => void = () => undefined;

  beforeEach(() => {
    workbook = makeWorkbook();
    seen = new Set();
    sentences = [];
  });

  afterEach(async () => {
    await watching?.close();
    workbook.remove();
  });

  const onEvent = (event: FileEvent) => {
    if (event.type === 'notice') sentences.push(event.sentence);
    else for (const path of event.paths) seen.add(path);
    look();
  };
  const sees = (path: string) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (seen.has(path)) resolve();
      };
      look();
    });

  it.each(Object.keys(editors))(
    'sees the file that was saved %s, and nothing that lies beside it',
    async (name) => {
      watching = await watchFiles(workbook.root, onEvent);
      expect(watching.notice).toBe(null);
      const file = workbook.file('01-one');
      await editors[name]?.(file, 'x');
      await sees(file);
      expect([...seen].filter((path) => path !== file)).toEqual([]);
    },
  );

  it('sees new folders, and what is saved in them', async () => {
    watching = await watchFiles(workbook.root, onEvent);
    const file = workbook.file('03-three');
    mkdirSync(join(workbook.root, 'lessons', '03-three'));
    writeFileSync(file, 'x');
    await sees(file);
  });

  it('sees that a folder is deleted', async () => {
    watching = await watchFiles(workbook.root, onEvent);
    rmSync(join(workbook.root, 'lessons', '02-two'), { recursive: true });
    await sees(workbook.file('02-two', 'README.md'));
  });

  it('sees progress that another program writes, and none of its own files', async () => {
    watching = await watchFiles(workbook.root, onEvent);
    writeFileSync(join(workbook.root, '.workbook', 'other.json'), '{}');
    writeFileSync(join(workbook.root, '.workbook', 'progress.json'), '{}');
    await sees(join(workbook.root, '.workbook', 'progress.json'));
    expect(seen.size).toBe(1);
  });

  /** Saves a file over and over, until one of the saves is seen. */
  const seesSaves = async (file: string): Promise<void> => {
    seen.clear();
    let saves = 0;
    const saving = setInterval(() => writeFileSync(file, `save ${saves++}`), 20);
    onTestFinished(() => clearInterval(saving));
    await sees(file);
    clearInterval(saving);
  };

  /** What happens to a folder, by a checkout or a program that syncs. */
  const fates: Readonly<Record<string, (folder: string, aside: string) => Promise<void> | void>> = {
    'renamed away and back': async (folder, aside) => {
      renameSync(folder, aside);
      await sees(join(workbook.root, 'lessons'));
      renameSync(aside, folder);
    },
    'deleted, and made anew once that was noticed': async (folder, aside) => {
      cpSync(folder, aside, { recursive: true });
      rmSync(folder, { recursive: true });
      await sees(join(workbook.root, 'lessons'));
      cpSync(aside, folder, { recursive: true });
    },
    'another one at once': (folder, aside) => {
      cpSync(folder, aside, { recursive: true });
      rmSync(folder, { recursive: true });
      cpSync(aside, folder, { recursive: true });
    },
  };

  describe.each(Object.keys(fates))('what is %s', (fate) => {
    it.each([
      ['the folder of a lesson', 'lessons/01-one'],
      ['the folder of the lessons', 'lessons'],
      ['the workbook', '.'],
    ])('%s is watched again', async (_, folder) => {
      watching = await watchFiles(workbook.root, onEvent, { roll: 0.02 });
      const aside = `${workbook.root}-aside`;
      onTestFinished(() => rmSync(aside, { recursive: true, force: true }));
      await fates[fate]?.(join(workbook.root, folder), aside);
      await sees(join(workbook.root, 'lessons'));
      await seesSaves(workbook.file('01-one'));
    });
  });

  it('looks at the files, and says so, when there are no watches left for a folder that came back', async () => {
    const { watch } = await import('chokidar');
    let opened = 0;
    const scarce: typeof watch = (paths, options) => {
      const watcher = watch(paths, options);
      const error = Object.assign(new Error('no space'), { code: 'ENOSPC' });
      if (opened++ === 1) setImmediate(() => watcher.emit('error', error));
      return watcher;
    };
    watching = await watchFiles(workbook.root, onEvent, { roll: 0.02, poll: 0.02 }, scarce);
    expect(watching.notice).toBe(null);
    mkdirSync(join(workbook.root, 'lessons', '03-three'));
    await new Promise<void>((resolve) => {
      look = () => sentences.length > 0 && resolve();
      look();
    });
    expect(sentences).toEqual([expect.stringContaining('no file watches left')]);
    await seesSaves(workbook.file('01-one'));
  });

  it('sees what is saved in the solutions', async () => {
    watching = await watchFiles(workbook.root, onEvent);
    const file = join(workbook.root, 'solutions', '01-one', 'topic.ts');
    writeFileSync(file, 'x');
    await sees(file);
  });

  it('polls, and says so, where no event comes', async () => {
    const opened: boolean[] = [];
    const { watch } = await import('chokidar');
    const deaf: typeof watch = (paths, options) => {
      opened.push(options?.usePolling === true);
      if (options?.usePolling) return watch(paths, options);
      const silent = Object.assign(new EventEmitter(), { close: async () => undefined });
      setImmediate(() => silent.emit('ready'));
      return silent as unknown as ReturnType<typeof watch>;
    };
    watching = await watchFiles(workbook.root, onEvent, { probe: 0.02, poll: 0.02 }, deaf);
    expect(opened).toEqual([false, true]);
    expect(watching.notice).toContain('does not tell us of changes');
    // Node looks at a file for the first time a while after it was told to poll it: what it finds then is no change.
    let saves = 0;
    const saving = setInterval(() => writeFileSync(workbook.file('01-one'), `polled ${saves++}`), 20);
    onTestFinished(() => clearInterval(saving));
    await sees(workbook.file('01-one'));
  });

  it('polls, and says so, where the machine has no watches left', async () => {
    const { watch } = await import('chokidar');
    const exhausted: typeof watch = (paths, options) => {
      const watcher = watch(paths, options);
      const error = Object.assign(new Error('no space'), { code: 'ENOSPC' });
      if (!options?.usePolling) setImmediate(() => watcher.emit('error', error));
      return watcher;
    };
    watching = await watchFiles(workbook.root, onEvent, { poll: 0.02 }, exhausted);
    expect(watching.notice).toContain('no file watches left');
  });

  it('polls, and says so, where its own file cannot be written', async () => {
    writeFileSync(join(workbook.root, '.workbook'), 'a file instead of the folder');
    watching = await watchFiles(workbook.root, onEvent, { poll: 0.02 });
    expect(watching.notice).toContain('cannot write in .workbook');
  });
});
