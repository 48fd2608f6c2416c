import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LearnerLesson } from '../../tools/course/substitution.ts';
import type { Lesson } from '../../tools/course/types.ts';
import type { JudgeRequest } from '../../tools/runner/api.ts';
import {
  type JudgeListener,
  type JudgePorts,
  judgeLesson,
  judgeLessons,
} from '../../tools/runner/judge-lesson.ts';
import type { TypeProblem, Verdict } from '../../tools/verdict.ts';
import { verdict } from '../report/fixture.ts';
import { makeWorkbook, type Workbook } from './workbook.ts';

let book: Workbook;

beforeAll(() => {
  book = makeWorkbook();
  for (const [folder, text] of [
    ['01-box', 'export const box = 1;\n'],
    ['02-queue', "import { box } from '../01-box/work.ts';\nexport const queue = box;\n"],
    ['03-shop', "import { queue } from '../02-queue/work.ts';\nexport const shop = queue;\n"],
  ] as const) {
    book.write(`lessons/${folder}/work.ts`, text);
    book.write(`solutions/${folder}/work.ts`, text);
  }
});

afterAll(() => book.remove());

/** What was asked and told, in order. */
let log: string[];

beforeEach(() => {
  log = [];
});

const problem: TypeProblem = {
  file: 'lessons/03-shop/work.ts',
  line: 1,
  column: 1,
  code: 'TS1',
  message: 'No.',
};

/** A promise that the test settles. */
function deferred<T>(): { readonly promise: Promise<T>; resolve(value: T): void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: (value) => resolve(value) };
}

/** Lets everything happen that waits for nothing from outside. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function lessons(): Lesson[] {
  return ['01-box', '02-queue', '03-shop'].map((folder) => book.lesson(folder));
}

/** The shop of a learner who has passed these. */
function shop(...passed: string[]): LearnerLesson {
  const all = lessons();
  return { course: { lessons: all }, lesson: all[2] as Lesson, standing: new Set(passed) };
}

/** The folders whose solutions are used, in short. */
const used = ({ overlay }: JudgeRequest): string =>
  [...(overlay?.keys() ?? [])].map((file) => /\d\d(?=-)/.exec(file)?.[0]).join('+') || 'none';

/** A verdict in a few words. */
function brief({ slug, kind, substituted, fault, typeProblems }: Verdict): string {
  const more = [
    substituted && `on ${substituted.join('+')}`,
    fault && `by ${fault.lessons.join('+')}`,
    typeProblems.length > 0 && `${typeProblems.length} objections`,
  ];
  return [slug, kind, ...more].filter(Boolean).join(' ');
}

const noted: JudgeListener = {
  onTested: (of) => void log.push(`tested: ${brief(of)}`),
  onBlamed: (of) => void log.push(`blamed: ${brief(of)}`),
  onTyped: (of) => void log.push(`typed: ${brief(of)}`),
};

/** Ports that note what they are asked. A lesson passes when the solutions of these folders are used. */
function ports(passesOn: readonly string[] = ['none'], more: Partial<JudgePorts> = {}): JudgePorts {
  return {
    runner: {
      async judge(request, signal) {
        const { lesson, inBackground } = request;
        log.push(`judge ${lesson.slug} on ${used(request)}${inBackground ? ' in the background' : ''}`);
        signal?.throwIfAborted();
        const kind = passesOn.includes(used(request)) ? 'passed' : 'failed';
        return verdict({ slug: lesson.slug, kind, sentence: `It ${kind}.` });
      },
    },
    async typeCheck() {
      log.push('ask the compiler');
      return [];
    },
    ...more,
  };
}

const never = (): AbortSignal => new AbortController().signal;

describe('a lesson', () => {
  it('runs on the solutions of earlier lessons that are not passed, and the verdict names them', async () => {
    const judged = await judgeLesson(ports(['01']), shop('queue'), noted, never());
    expect(log).toEqual([
      'judge shop on 01',
      'tested: shop passed on 01-box',
      'ask the compiler',
      'typed: shop passed on 01-box',
    ]);
    expect(brief(judged)).toBe('shop passed on 01-box');
  });

  it('is told step by step; each verdict holds what is known by then', async () => {
    const types = deferred<readonly TypeProblem[]>();
    const judging = judgeLesson(
      ports(['01+02', '02'], { typeCheck: () => types.promise }),
      shop('box', 'queue'),
      noted,
      never(),
    );
    await expect.poll(() => log.at(-1)).toMatch(/^blamed/);
    types.resolve([problem]);
    expect(brief(await judging)).toBe('shop failed by 02-queue 1 objections');
    expect(log).toEqual([
      'judge shop on none',
      'tested: shop failed',
      'judge shop on 01+02',
      'judge shop on 02',
      'judge shop on 01',
      'judge queue on 01+03',
      'blamed: shop failed by 02-queue',
      'typed: shop failed by 02-queue 1 objections',
    ]);
  });

  it('waits with blame and compiler until the verdict of the tests has been told', async () => {
    const told = deferred<void>();
    const onTested = (): Promise<void> => told.promise;
    const judging = judgeLesson(ports(), shop('box', 'queue'), { ...noted, onTested }, never());
    await expect.poll(() => log).toEqual(['judge shop on none']);
    await settle();
    expect(log).toEqual(['judge shop on none']);
    told.resolve();
    await judging;
    expect(log.slice(1)).toEqual(['ask the compiler', 'typed: shop passed']);
  });

  it('is told no more when it is aborted', async () => {
    const stop = new AbortController();
    const onTested = (): void => stop.abort();
    const judging = judgeLesson(ports([]), shop('box', 'queue'), { ...noted, onTested }, stop.signal);
    await expect(judging).rejects.toMatchObject({ name: 'AbortError' });
    expect(log).toEqual(['judge shop on none']);
  });

  it('fails when the compiler cannot be asked, unless somebody listens for that', async () => {
    const broken: Partial<JudgePorts> = { typeCheck: () => Promise.reject(new TypeError('no tsc')) };
    const asked = shop('box', 'queue');
    await expect(judgeLesson(ports([], broken), asked, noted, never())).rejects.toThrow('no tsc');
    log = [];
    const onTypesFailed = (error: unknown, of: Verdict): void =>
      void log.push(`${String(error)}: ${brief(of)}`);
    const judged = await judgeLesson(ports(['01+02'], broken), asked, { ...noted, onTypesFailed }, never());
    expect(brief(judged)).toBe('shop failed by 01-box');
    expect(log).toContain('TypeError: no tsc: shop failed');
  });
});

describe('many lessons', () => {
  const all = (...passed: string[]): LearnerLesson[] =>
    lessons().map((lesson) => ({ ...shop(...passed), lesson }));

  it('are judged as one is, in the background, and the compiler is asked once', async () => {
    const judged = await judgeLessons(ports(['none', '01+02']), all('box'), noted, never());
    expect(judged.map(brief)).toEqual(['box passed', 'queue passed', 'shop failed on 02-queue by 01-box']);
    expect(log.filter((line) => line === 'ask the compiler')).toHaveLength(1);
    expect(log.filter((line) => line.startsWith('judge')).every((line) => line.endsWith('background'))).toBe(
      true,
    );
  });

  it('end when they are aborted, and none is told after that', async () => {
    const stop = new AbortController();
    const runner: JudgePorts['runner'] = {
      async judge({ lesson }, signal) {
        signal?.throwIfAborted();
        if (lesson.slug === 'box') return verdict({ slug: 'box' });
        return new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
        });
      },
    };
    const judging = judgeLessons(ports([], { runner }), all('box'), noted, stop.signal);
    await expect.poll(() => log).toContain('typed: box passed');
    stop.abort();
    await expect(judging).rejects.toMatchObject({ name: 'AbortError' });
    expect(log).toEqual(['ask the compiler', 'tested: box passed', 'typed: box passed']);
  });

  it('fail as a whole when the compiler cannot be asked', async () => {
    const broken: Partial<JudgePorts> = { typeCheck: () => Promise.reject(new TypeError('no tsc')) };
    await expect(judgeLessons(ports(['none'], broken), all(), noted, never())).rejects.toThrow('no tsc');
  });
});
