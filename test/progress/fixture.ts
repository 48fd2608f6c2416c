import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Lesson } from '../../tools/course/types.ts';
import type { Judged } from '../../tools/progress/reducer.ts';
import type { Kind, TestResult, TestStatus } from '../../tools/verdict.ts';

/** A new folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-progress-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A verdict on the lesson `send` from rows such as `['1. echo > a', 'passed']`. */
export function verdict(kind: Kind, rows: [string, TestStatus][] = [], more: Partial<Judged> = {}): Judged {
  const tests = rows.map(([name, status]): TestResult => {
    const number = /^(\d+)\./.exec(name)?.[1];
    return { name, status, exercise: number === undefined ? null : Number(number) };
  });
  return { slug: 'send', kind, hash: 'h1', tests, typeProblems: [], ...more };
}

/** A lesson `04-send` in `root` with these files, by name in its folder. */
export async function lessonIn(root: string, files: Record<string, string | Buffer>): Promise<Lesson> {
  const dir = join(root, 'lessons', '04-send');
  await mkdir(dir, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
  return {
    slug: 'send',
    number: 4,
    folder: '04-send',
    dir,
    solutionDir: join(root, 'solutions', '04-send'),
    title: 'Send',
    stage: { letter: 'A', name: 'Generators' },
    minutes: 15,
    stretchMinutes: 0,
    fastTrack: false,
    question: '',
    exercises: [],
    sources: Object.keys(files)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'demo.ts')
      .map((name) => join(dir, name)),
    given: [],
    tests: [],
    demo: null,
    readme: join(dir, 'README.md'),
  };
}
