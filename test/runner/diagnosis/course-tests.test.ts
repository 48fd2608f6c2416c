import { describe, expect, it } from 'vitest';
import { parseTestList } from '../../../tools/course/test-list.ts';
import type { Lesson } from '../../../tools/course/types.ts';
import { tally } from '../../../tools/report/tally.ts';
import type { DiagnosisInput } from '../../../tools/runner/diagnosis/input.ts';
import { toVerdict } from '../../../tools/runner/diagnosis/verdict.ts';
import { newRunRecord, type RunRecord, type TestOutcome } from '../../../tools/runner/process/run-record.ts';
import type { Verdict } from '../../../tools/verdict.ts';

/** What became of each test, by its name: `none` is a test that was not reached, `empty` one that asserts nothing. */
type Ran = readonly (readonly [name: string, state: TestOutcome['state'] | 'none' | 'empty'])[];

/** A run that came to its end, of one test file. */
function ran(file: string, tests: Ran): RunRecord {
  const runRecord = newRunRecord(`/w/lessons/01-a/${file}`);
  runRecord.loaded = true;
  runRecord.ending = { how: 'done' };
  runRecord.tests = tests.map(([name], at) => ({ id: String(at), path: name.split(' > '), runs: true }));
  for (const [at, [, state]] of tests.entries()) {
    const errors = state === 'failed' ? [{ message: 'no' }] : [];
    if (state === 'empty') runRecord.outcomes.set(String(at), { state: 'passed', errors, isEmpty: true });
    else if (state !== 'none') runRecord.outcomes.set(String(at), { state, errors });
  }
  return runRecord;
}

const lesson: Lesson = {
  slug: 'a',
  number: 1,
  folder: '01-a',
  dir: '/w/lessons/01-a',
  solutionDir: '/w/solutions/01-a',
  title: 'A',
  stage: { letter: 'A', name: 'A' },
  minutes: 1,
  stretchMinutes: 0,
  fastTrack: false,
  question: '',
  exercises: [],
  sources: [],
  given: [],
  tests: [],
  demo: null,
  readme: '',
};

function judged(
  runRecords: readonly RunRecord[],
  courseTests: DiagnosisInput['courseTests'],
  exercises: Lesson['exercises'] = [],
): Verdict {
  return toVerdict({
    root: '/w',
    lesson: { ...lesson, exercises },
    courseTests,
    runRecords,
    broken: [],
    trouble: null,
    memoryMb: 256,
    hangSeconds: 5,
    hash: '',
    seconds: 0,
    read: () => undefined,
  });
}

const list = parseTestList(
  '{ "a.test.ts": ["1. a > one", "1. a > two", "2. b > three", "3. c (stretch) > four"] }',
);
const [ONE, TWO, THREE, FOUR] = [
  '1. a > one',
  '1. a > two',
  '2. b > three',
  '3. c (stretch) > four',
] as const;
const statuses = ({ tests }: Verdict): string[] => tests.map(({ name, status }) => `${name}: ${status}`);
const NEXT =
  '`git diff lessons/01-a/a.test.ts` shows what was changed, and `git checkout lessons/01-a/a.test.ts` restores it as it was last committed.';
const LOST = 'Not all tests of the lesson ran:';

describe('a lesson passes', () => {
  it('when every test of the course passes, with those of the learner beside them', () => {
    const all: Ran = [
      [ONE, 'passed'],
      [TWO, 'passed'],
      ['mine', 'passed'],
      ['mine, later', 'skipped'],
      [THREE, 'passed'],
      [FOUR, 'passed'],
    ];
    const verdict = judged([ran('mine.test.ts', [['more of mine', 'passed']]), ran('a.test.ts', all)], list);
    expect(verdict).toMatchObject({ kind: 'passed', sentence: 'All 5 tests pass.' });
  });

  it.each(['failed', 'skipped', 'none'] as const)('though a stretch test is not done: %s', (state) => {
    const verdict = judged(
      [
        ran('a.test.ts', [
          [ONE, 'passed'],
          [TWO, 'passed'],
          [THREE, 'passed'],
          [FOUR, state],
        ]),
      ],
      list,
    );
    expect(verdict).toMatchObject({ kind: 'passed', sentence: 'All 3 tests pass.' });
    expect(statuses(verdict).at(-1)).toBe(`${FOUR}: ${state === 'failed' ? 'failed' : 'not-run'}`);
  });

  it('though a stretch test is gone, which is not done then', () => {
    const verdict = judged(
      [
        ran('a.test.ts', [
          [ONE, 'passed'],
          [TWO, 'passed'],
          [THREE, 'passed'],
        ]),
      ],
      list,
    );
    expect(verdict.kind).toBe('passed');
    expect(verdict.tests.at(-1)).toEqual({ name: FOUR, exercise: 3, status: 'not-run' });
  });
});

describe('a lesson does not pass', () => {
  it.each<[what: string, tests: Ran, cause: string]>([
    [
      'a test is skipped',
      [
        [ONE, 'passed'],
        [TWO, 'skipped'],
        [THREE, 'passed'],
      ],
      `“${TWO}” did not. a.test.ts skips it: look for`,
    ],
    [
      'tests are not reached',
      [
        [ONE, 'passed'],
        [TWO, 'none'],
        [THREE, 'none'],
      ],
      `“${TWO}” and 1 more did not. a.test.ts skips them: look for`,
    ],
    [
      'a test is gone',
      [
        [ONE, 'passed'],
        [THREE, 'passed'],
      ],
      `“${TWO}” did not. a.test.ts has lost it: removed, renamed or commented out.`,
    ],
    [
      'a test has another name',
      [
        [ONE, 'passed'],
        ['1. a > 2', 'passed'],
        [THREE, 'passed'],
      ],
      `“${TWO}” did not. a.test.ts has lost it`,
    ],
    [
      'one is gone and one is skipped',
      [
        [TWO, 'passed'],
        [THREE, 'skipped'],
      ],
      `“${ONE}” and 1 more did not. a.test.ts has lost 1 of them: removed, renamed or commented out. a.test.ts skips 1 of them: look for`,
    ],
  ])('when %s', (_, tests, cause) => {
    const verdict = judged([ran('a.test.ts', tests)], list);
    expect(verdict.kind).toBe('incomplete');
    expect(verdict.sentence).toContain(`${LOST} ${cause}`);
    expect(verdict.sentence.endsWith(NEXT)).toBe(true);
  });

  it('when the file of its tests is gone, or has another name', () => {
    const all: Ran = [
      [ONE, 'passed'],
      [TWO, 'passed'],
      [THREE, 'passed'],
      [FOUR, 'passed'],
    ];
    const sentence = `${LOST} “${ONE}” and 2 more did not. a.test.ts is not in the folder of the lesson: it was deleted, moved or renamed. ${NEXT}`;
    expect(judged([], list)).toMatchObject({ kind: 'no-tests', sentence });
    expect(judged([ran('b.test.ts', all)], list)).toMatchObject({ kind: 'incomplete', sentence });
  });

  it('and as many did not run as the line below counts: not the lines of the prediction that are given', () => {
    const lines = [1, 2, 3].map((line) => `0. Predict > line ${line}`);
    const predict = { number: 0, title: 'Predict', stretch: false, hints: [], blanks: [2] };
    const given = new Map([['a.test.ts', [...lines, ONE, TWO]]]);
    const tests: Ran = [
      ...lines.map((line) => [line, 'skipped'] as const),
      [ONE, 'passed'],
      [TWO, 'skipped'],
    ];
    const verdict = judged([ran('a.test.ts', tests)], given, [predict]);
    expect(verdict.sentence).toContain(`${LOST} “${lines[1]}” and 1 more did not.`);
    expect(tally(verdict, { ...lesson, exercises: [predict] })).toBe('1 of 3 tests pass; 2 did not run.');
  });

  it('when one of two tests of the same name did not run, whichever of them', () => {
    const twice = parseTestList('{ "a.test.ts": ["1. a > one", "1. a > one"] }');
    expect(
      judged(
        [
          ran('a.test.ts', [
            [ONE, 'passed'],
            [ONE, 'passed'],
          ]),
        ],
        twice,
      ).kind,
    ).toBe('passed');
    expect(judged([ran('a.test.ts', [[ONE, 'passed']])], twice).kind).toBe('incomplete');
    expect(
      judged(
        [
          ran('a.test.ts', [
            [ONE, 'skipped'],
            [ONE, 'passed'],
          ]),
        ],
        twice,
      ).kind,
    ).toBe('incomplete');
    expect(
      judged(
        [
          ran('a.test.ts', [
            [ONE, 'passed'],
            [ONE, 'skipped'],
            [ONE, 'passed'],
          ]),
        ],
        twice,
      ).kind,
    ).toBe('incomplete');
  });

  it('when a test of the learner fails', () => {
    const tests: Ran = [
      [ONE, 'passed'],
      [TWO, 'passed'],
      [THREE, 'passed'],
      ['mine', 'failed'],
    ];
    expect(judged([ran('a.test.ts', tests)], list)).toMatchObject({ kind: 'failed' });
  });

  it('when nobody knows which tests it has', () => {
    const verdict = judged([ran('a.test.ts', [[ONE, 'passed']])], 'unreadable');
    expect(verdict).toMatchObject({ kind: 'incomplete' });
    expect(verdict.sentence).toContain(
      "solutions/01-a/tests.json, the list of this lesson's tests, is missing",
    );
  });

  it('when a test is skipped of a lesson that has no list', () => {
    expect(
      judged(
        [
          ran('a.test.ts', [
            [ONE, 'passed'],
            [TWO, 'skipped'],
          ]),
        ],
        null,
      ).kind,
    ).toBe('incomplete');
    expect(
      judged(
        [
          ran('a.test.ts', [
            [ONE, 'passed'],
            [FOUR, 'skipped'],
          ]),
        ],
        null,
      ).kind,
    ).toBe('passed');
  });
});

it('names a test that is gone where it belongs, and tells first what is wrong', () => {
  const verdict = judged(
    [
      ran('a.test.ts', [
        [TWO, 'failed'],
        ['mine', 'passed'],
        [FOUR, 'passed'],
      ]),
    ],
    list,
  );
  expect(verdict.kind).toBe('failed');
  expect(statuses(verdict)).toEqual([
    `${ONE}: not-run`,
    `${TWO}: failed`,
    `${THREE}: not-run`,
    'mine: passed',
    `${FOUR}: passed`,
  ]);
});

describe('a test that asserts nothing', () => {
  const FILE = 'a.test.ts';
  const all = (one: 'passed' | 'empty', more: Ran = []): Ran => [
    [ONE, one],
    [TWO, 'passed'],
    [THREE, 'passed'],
    [FOUR, 'passed'],
    ...more,
  ];

  it('is no pass, and the verdict says which it is', () => {
    const verdict = judged([ran(FILE, all('empty'))], list);
    expect(verdict.kind).toBe('incomplete');
    expect(verdict.sentence).toBe(
      `${LOST} “${ONE}” did not. a.test.ts asserts nothing in it: no \`expect\` was reached, so there was nothing to pass. ${NEXT}`,
    );
    expect(statuses(verdict)[0]).toBe(`${ONE}: not-run`);
  });

  it('is told of beside others that are gone', () => {
    const verdict = judged(
      [
        ran(
          FILE,
          all('empty').filter(([name]) => name !== TWO),
        ),
      ],
      list,
    );
    expect(verdict.sentence).toContain(
      'a.test.ts asserts nothing in 1 of them: no `expect` was reached, so there was nothing to pass. a.test.ts has lost 1 of them',
    );
  });

  it('is no pass for an author either, whose list is not made yet', () => {
    expect(judged([ran(FILE, all('empty'))], null).kind).toBe('incomplete');
  });

  it('may be one of the learner’s own', () => {
    const verdict = judged([ran(FILE, all('passed', [['my own', 'empty']]))], list);
    expect(verdict.kind).toBe('passed');
    expect(statuses(verdict)).toContain('my own: passed');
  });

  it('may be a line of the prediction: that is compared by other means', () => {
    const predicted = '0. Predict > line 1';
    const names = parseTestList(`{ "a.test.ts": ["${predicted}", "${ONE}"] }`);
    const verdict = judged(
      [
        ran(FILE, [
          [predicted, 'empty'],
          [ONE, 'passed'],
        ]),
      ],
      names,
    );
    expect(verdict.kind).toBe('passed');
  });
});
