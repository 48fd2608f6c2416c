import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashLearnerLesson } from '../../../tools/course/hash.ts';
import { loadCourse } from '../../../tools/course/load.ts';
import type { LearnerLesson } from '../../../tools/course/substitution.ts';
import type { Course } from '../../../tools/course/types.ts';
import type { JudgeRequest } from '../../../tools/runner/api.ts';
import type { TypeProblem, Verdict } from '../../../tools/verdict.ts';
import type { Event } from '../../../tools/watch/state/events.ts';
import { makeJudging } from '../../../tools/watch/world/judging.ts';
import { type FakeRunner, fakeRunner } from '../fake-runner.ts';
import { makeWorkbook, type Workbook } from '../workbook.ts';

let workbook: Workbook;
let course: Course;
let runner: FakeRunner;
/** What was posted, in order. */
let events: string[];
let problems: readonly TypeProblem[];
let stop: AbortController;

/** Two imports One. */
const RIGHT = "import '../01-one/topic.ts'; right\n";

beforeEach(async () => {
  workbook = makeWorkbook();
  course = await loadCourse(workbook.root);
  runner = fakeRunner();
  events = [];
  problems = [];
  stop = new AbortController();
  writeFileSync(workbook.file('02-two'), RIGHT);
});

afterEach(() => workbook.remove());

/** A verdict in a few words. */
function brief({ slug, kind, substituted, fault }: Verdict): string {
  const more = [substituted && `on ${substituted.join('+')}`, fault && `by ${fault.lessons.join('+')}`];
  return [slug, kind, ...more].filter(Boolean).join(' ');
}

function note(event: Event): void {
  switch (event.type) {
    case 'judged':
      events.push(`judged ${brief(event.verdict)}${event.disk === event.verdict.hash ? '' : ', moved on'}`);
      return;
    case 'blamed':
    case 'types':
      events.push(`${event.type} ${brief(event.verdict)}`);
      return;
    case 'types-failed':
      events.push(`types-failed ${event.reason}`);
      return;
    case 'all-judged':
      events.push(
        `${event.finished ? 'all' : 'so far'}: ${event.verdicts.map(brief).sort().join(', ')}; of ${event.of}`,
      );
      return;
    default:
      events.push(event.type);
  }
}

const judging = (typeCheck = async (): Promise<readonly TypeProblem[]> => problems) =>
  makeJudging(
    { root: workbook.root, runner: Promise.resolve(runner), hash: hashLearnerLesson, typeCheck },
    note,
  );

/** A lesson of a learner who has passed these. */
function asked(slug: string, ...passed: string[]): LearnerLesson {
  const lesson = course.lessons.find((each) => each.slug === slug);
  if (lesson === undefined) throw new Error(`There is no lesson ${slug}.`);
  return { course, lesson, standing: new Set(passed) };
}

const everything = (...passed: string[]): LearnerLesson[] =>
  course.lessons.map(({ slug }) => asked(slug, ...passed));

describe('one lesson', () => {
  it('is told of three times: the verdict, then whose fault it is and the types as they come', async () => {
    writeFileSync(workbook.file('01-one'), 'spoilt\n');
    await judging().judge(asked('two', 'one'), 1, stop.signal);
    expect(events).toEqual(['judged two failed', 'types two failed', 'blamed two failed by 01-one']);
  });

  it('keeps whose fault it is when the types come later', async () => {
    writeFileSync(workbook.file('01-one'), 'spoilt\n');
    const late = async (): Promise<readonly TypeProblem[]> => {
      await expect.poll(() => events.at(-1)).toMatch(/^blamed/);
      return [];
    };
    await judging(late).judge(asked('two', 'one'), 1, stop.signal);
    expect(events).toEqual([
      'judged two failed',
      'blamed two failed by 01-one',
      'types two failed by 01-one',
    ]);
  });

  it('names the lesson whose solution it ran on', async () => {
    writeFileSync(workbook.file('01-one'), 'spoilt\n');
    await judging().judge(asked('two'), 1, stop.signal);
    expect(events).toEqual(['judged two passed on 01-one', 'types two passed on 01-one']);
  });

  it('has the code around what the compiler objects to', async () => {
    problems = [{ file: 'lessons/02-two/topic.ts', line: 1, column: 1, code: 'TS1', message: 'No.' }];
    let typed: Verdict | undefined;
    const { judge } = makeJudging(
      {
        root: workbook.root,
        runner: Promise.resolve(runner),
        hash: hashLearnerLesson,
        typeCheck: async () => problems,
      },
      (event) => {
        if (event.type === 'types') typed = event.verdict;
      },
    );
    await judge(asked('two'), 1, stop.signal);
    expect([typed?.kind, typed?.typeProblems[0]?.frame]).toEqual([
      'type-error',
      { firstLine: 1, lines: ["import '../01-one/topic.ts'; right", ''], mark: { line: 1, column: 1 } },
    ]);
  });

  it('says so when the compiler cannot be asked', async () => {
    await judging(() => Promise.reject(new Error('no tsc'))).judge(asked('one'), 1, stop.signal);
    expect(events).toEqual(['judged one failed', 'types-failed no tsc.']);
  });
});

describe('every lesson', () => {
  it('names the solution that it ran on, and the lesson that the fault is in', async () => {
    workbook.add('03-three', 'Three');
    course = await loadCourse(workbook.root);
    writeFileSync(workbook.file('03-three'), "import '../02-two/topic.ts'; right\n");
    writeFileSync(workbook.file('02-two'), 'spoilt right\n');
    await judging().judgeAll(everything('two'), stop.signal);
    expect(events.at(-1)).toBe('all: one failed, three failed by 02-two, two passed; of 3');
    events = [];
    await judging().judgeAll(everything('one'), stop.signal);
    expect(events.at(-1)).toBe('all: one failed, three passed on 02-two, two passed; of 3');
  });

  it('is told of as it comes', async () => {
    await judging().judgeAll(everything('one'), stop.signal);
    expect(events).toHaveLength(3);
    expect(events[0]).toMatch(/^so far: (one failed|two passed); of 2$/);
    expect(events.slice(1)).toEqual([
      'so far: one failed, two passed; of 2',
      'all: one failed, two passed; of 2',
    ]);
  });

  it('is judged in the background, and one that is saved meanwhile is judged again', async () => {
    const runs: string[] = [];
    runner.hold = async ({ lesson, inBackground }: JudgeRequest) => {
      runs.push(`${lesson.slug}${inBackground ? ' in the background' : ''}`);
      if (runs.length === 1) writeFileSync(workbook.file(lesson.folder), 'right, at last\n');
    };
    await judging().judgeAll([asked('one')], stop.signal);
    expect(runs).toEqual(['one in the background', 'one in the background']);
    expect(events).toEqual(['so far: one failed; of 1', 'so far: one passed; of 1', 'all: one passed; of 1']);
  });

  it('ends when it is aborted, and nothing is told after that', async () => {
    const held = new Promise<void>((resolve) => {
      runner.hold = () => {
        resolve();
        return new Promise(() => undefined);
      };
    });
    const all = judging().judgeAll(everything(), stop.signal);
    await held;
    stop.abort();
    await expect(all).rejects.toMatchObject({ name: 'AbortError' });
    expect(events).toEqual([]);
    expect(runner.read).toEqual([]);
  });
});
