import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { noProgress, type ProgressEvent } from '../../tools/progress/reducer.ts';
import { openProgress } from '../../tools/progress/store.ts';
import type { Progress } from '../../tools/progress/types.ts';
import { temporaryFolder } from './fixture.ts';

let root: string;
let folder: string;
let file: string;
beforeEach(async () => {
  root = await temporaryFolder();
  folder = join(root, '.workbook');
  file = join(folder, 'progress.json');
});

function hint(slug: string, exercise: number, shown = 1): ProgressEvent {
  return { type: 'hint-shown', slug, exercise, shown };
}

async function onDisk(): Promise<Progress> {
  return JSON.parse(await readFile(file, 'utf8')) as Progress;
}

function hintsOf(progress: Progress, slug: string): number[] {
  return Object.keys(progress.lessons[slug]?.hints ?? {}).map(Number);
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

describe('a store', () => {
  test('begins empty and writes nothing before the first event', async () => {
    const store = await openProgress(root);
    expect(await store.read()).toEqual(noProgress);
    expect(await readdir(root)).toEqual([]);
    expect(store.notices).toEqual([]);
  });

  test('saves what is applied, and the next one reads it', async () => {
    const store = await openProgress(root);
    const after = await store.apply([{ type: 'moved', slug: 'send' }, hint('send', 1)]);
    expect(after).toEqual({
      version: 1,
      current: 'send',
      lessons: { send: { exercises: [], hints: { 1: 1 } } },
    });
    expect(await onDisk()).toEqual(after);
    expect(await (await openProgress(root)).read()).toEqual(after);
    expect(store.saved).toBe(true);
  });

  test('leaves no lock and no temporary file behind', async () => {
    const store = await openProgress(root);
    await Promise.all(upTo(5).map((n) => store.apply(hint('send', n))));
    expect(await readdir(folder)).toEqual(['progress.json']);
  });

  test('keeps fields that it does not know', async () => {
    await mkdir(folder);
    await writeFile(
      file,
      '{"version":1,"theme":"dark","lessons":{"send":{"exercises":[],"hints":{},"mood":3}}}',
    );
    await (await openProgress(root)).apply(hint('send', 1));
    expect(await onDisk()).toMatchObject({ theme: 'dark', lessons: { send: { mood: 3, hints: { 1: 1 } } } });
  });

  test('follows what another store has written', async () => {
    const [a, b] = [await openProgress(root), await openProgress(root)];
    await a.apply({ type: 'moved', slug: 'x' });
    expect(await b.read()).toMatchObject({ current: 'x' });
  });
});

describe('a file that is no progress', () => {
  test.each<[string, string, RegExp, RegExp]>([
    ['corrupt', 'not JSON', /^progress\.corrupt-/, /damaged/],
    ['truncated', '{"version":1,"lessons":{"send":{"exer', /^progress\.corrupt-/, /damaged/],
    ['empty', '', /^progress\.corrupt-/, /damaged/],
    ['full of zeros', '\0\0\0\0', /^progress\.corrupt-/, /damaged/],
    ['no object', '[1]', /^progress\.foreign-/, /not the progress/],
    ['null', 'null', /^progress\.foreign-/, /not the progress/],
    ['another object', '{"name":"x"}', /^progress\.foreign-/, /not the progress/],
    ['no lessons', '{"version":1}', /^progress\.foreign-/, /not the progress/],
    [
      'of bad lessons',
      '{"version":1,"lessons":{"a":{"exercises":"1","hints":{}}}}',
      /^progress\.foreign-/,
      /not the/,
    ],
    [
      'of bad times',
      '{"version":1,"lessons":{"a":{"exercises":[],"hints":{},"passedAt":"soon"}}}',
      /^progress\.foreign-/,
      /not the/,
    ],
    ['newer', '{"version":2,"lessons":[]}', /^progress\.newer-/, /newer version/],
  ])('%s: is moved aside with its bytes, and said so', async (_, content, name, sentence) => {
    await mkdir(folder);
    await writeFile(file, content);
    const store = await openProgress(root);
    expect(await store.apply(hint('send', 1))).toMatchObject({ lessons: { send: { hints: { 1: 1 } } } });
    const [aside = '', ...rest] = (await readdir(folder)).filter((n) => n !== 'progress.json');
    expect(aside).toMatch(name);
    expect(rest).toEqual([]);
    expect(await readFile(join(folder, aside), 'utf8')).toBe(content);
    expect(store.notices).toEqual([expect.stringMatching(sentence)]);
    expect(store.notices[0]).toContain(aside);
    expect(store.saved).toBe(true);
  });

  test('a folder in its place is moved aside with what is in it', async () => {
    await mkdir(file, { recursive: true });
    await writeFile(join(file, 'keep'), 'me');
    const store = await openProgress(root);
    await store.apply(hint('send', 1));
    const aside = (await readdir(folder)).find((n) => n.startsWith('progress.foreign-')) ?? '';
    expect(await readFile(join(folder, aside, 'keep'), 'utf8')).toBe('me');
  });

  test('going bad again and again loses none of them', async () => {
    const store = await openProgress(root);
    for (const n of upTo(4)) {
      await mkdir(folder, { recursive: true });
      await writeFile(file, `bad ${n}`);
      await store.read();
    }
    const kept = (await readdir(folder)).filter((n) => n.startsWith('progress.corrupt-'));
    expect(kept).toHaveLength(4);
    expect(store.notices).toHaveLength(4);
  });

  test('two stores that meet it at once move it aside once', async () => {
    await mkdir(folder);
    await writeFile(file, 'bad');
    const stores = await Promise.all(upTo(4).map(() => openProgress(root)));
    await Promise.all(stores.map((store, i) => store.apply(hint('send', i + 1))));
    expect((await readdir(folder)).sort()).toEqual([
      expect.stringMatching(/^progress\.corrupt-/),
      'progress.json',
    ]);
    expect(stores.flatMap((store) => store.notices)).toHaveLength(1);
    expect(hintsOf(await onDisk(), 'send')).toEqual(upTo(4));
  });

  test('a byte order mark is no damage', async () => {
    await mkdir(folder);
    await writeFile(file, '\uFEFF{"version":1,"current":"send","lessons":{}}');
    const store = await openProgress(root);
    expect(await store.read()).toMatchObject({ current: 'send' });
    expect(store.notices).toEqual([]);
  });
});

describe('when nothing can be saved', () => {
  beforeEach(() => writeFile(folder, 'a file instead of the folder'));

  test('goes on in memory and says so once', async () => {
    const store = await openProgress(root);
    for (const n of upTo(3)) await store.apply(hint('send', n));
    expect(hintsOf(await store.read(), 'send')).toEqual([1, 2, 3]);
    expect(store.saved).toBe(false);
    expect(store.notices).toEqual([
      expect.stringMatching(
        /^Your progress cannot be saved because a file stands where a folder is needed .*; the verdicts still work/,
      ),
    ]);
    expect(await readFile(folder, 'utf8')).toBe('a file instead of the folder');
  });

  test('saves everything when it can again, on top of what others have done', async () => {
    const store = await openProgress(root);
    await store.apply(hint('send', 1));
    await rm(folder);
    await (await openProgress(root)).apply(hint('loop', 7));
    await store.apply(hint('send', 2));
    expect(hintsOf(await onDisk(), 'send')).toEqual([1, 2]);
    expect(hintsOf(await onDisk(), 'loop')).toEqual([7]);
    expect(store.saved).toBe(true);
  });
});

describe('several at once', () => {
  test('two stores on one folder lose nothing', async () => {
    const stores = [await openProgress(root), await openProgress(root)];
    await Promise.all(upTo(60).map((n) => stores[n % 2]?.apply(hint('send', n))));
    expect(hintsOf(await onDisk(), 'send')).toEqual(upTo(60));
  });

  test('nor when each waits for the one before', async () => {
    const inTurn = async (slug: string) => {
      const store = await openProgress(root);
      for (const n of upTo(20)) await store.apply(hint(slug, n));
    };
    await Promise.all(['a', 'b', 'c'].map(inTurn));
    const disk = await onDisk();
    for (const slug of ['a', 'b', 'c']) expect(hintsOf(disk, slug)).toEqual(upTo(20));
  });

  test('nor do processes', async () => {
    const applier = join(import.meta.dirname, 'applier.ts');
    const run = promisify(execFile);
    const start = (name: string) =>
      run(process.execPath, ['--import', 'tsx', applier, root, name, '30'], { cwd: import.meta.dirname });
    const ends = await Promise.all(['a', 'b', 'c'].map(start));
    for (const { stdout } of ends) expect(JSON.parse(stdout)).toEqual({ saved: true, notices: [] });
    const disk = await onDisk();
    for (const name of ['a', 'b', 'c']) expect(hintsOf(disk, name)).toEqual(upTo(30));
    expect(await readdir(folder)).toEqual(['progress.json']);
  }, 60_000);
});
