import { MOST_VALUE_LINES, renderValues } from '../../report/values.ts';
import { unmarked } from '../../terminal/markdown.ts';
import { firstCharacters } from '../../terminal/outside.ts';
import { plainLook } from '../../terminal/style.ts';
import type { Fault, TestResult, Verdict } from '../../verdict.ts';

/** `results.json` of Exercism's test runners, version 3. */
export interface Results {
  readonly version: 3;
  readonly status: 'pass' | 'fail' | 'error';
  /** Only with `error`: why the tests do not count. */
  readonly message?: string;
  /** In source order. */
  readonly tests: readonly TestEntry[];
  /** Not of that format: where the failure comes from, when it is an earlier lesson. */
  readonly fault?: Fault;
}

/** One test, in the words of that format. */
export interface TestEntry {
  readonly name: string;
  readonly status: 'pass' | 'fail' | 'error';
  readonly message?: string;
  /** What the learner's code printed. At most 500 characters, as the format demands. */
  readonly output?: string;
  /** The number of the exercise. */
  readonly task_id?: number;
}

const LIMIT = 500;
const CUT = '\n(the rest is cut off)';

/**
 * A verdict in the shape that Exercism's tools read. `pass` is what the workbook calls passing: a stretch exercise may have tests that fail.
 * `error` is a lesson that no test speaks for: it does not load, ends before a test is done, or the compiler objects.
 */
export function toResults(verdict: Verdict): Results {
  const tests = verdict.tests.map((test) => entry(test, verdict));
  const status = statusOf(verdict);
  return {
    version: 3,
    status,
    ...(status === 'error' && { message: messageOf(verdict) }),
    tests,
    ...(verdict.fault && { fault: verdict.fault }),
  };
}

function statusOf({ kind, tests, typeProblems, during }: Verdict): Results['status'] {
  if (kind === 'passed') return typeProblems.length === 0 ? 'pass' : 'error';
  if (kind === 'failed' || kind === 'todo') return 'fail';
  const interrupted = kind === 'hung' || kind === 'out-of-memory' || kind === 'crashed';
  return interrupted && tests.some((test) => test.name === during) ? 'fail' : 'error';
}

function messageOf({ sentence, place, typeProblems }: Verdict): string {
  const complaints = typeProblems.map(
    (each) => `${each.file}:${each.line}:${each.column} ${each.code} ${each.message}`,
  );
  const where =
    complaints.length === 0 && place ? [`${place.file}:${place.line}:${place.column}`] : complaints;
  return [unmarked(sentence), ...where].join('\n');
}

function entry(test: TestResult, verdict: Verdict): TestEntry {
  const message = test.name === verdict.during ? unmarked(verdict.sentence) : why(test);
  return {
    name: test.name,
    status: test.name === verdict.during ? 'error' : STATUS[test.status],
    ...(message !== '' && { message }),
    ...(test.output && {
      output:
        test.output.length > LIMIT ? firstCharacters(test.output, LIMIT - CUT.length) + CUT : test.output,
    }),
    ...(test.exercise !== null && { task_id: test.exercise }),
  };
}

const STATUS: Record<TestResult['status'], TestEntry['status']> = {
  passed: 'pass',
  failed: 'fail',
  todo: 'fail',
  'not-run': 'error',
};

function why({ status, explanation = '', isVerbatim, expected, received }: TestResult): string {
  if (status === 'passed') return '';
  if (status === 'not-run') return 'This test did not run.';
  const said = isVerbatim ? explanation : unmarked(explanation);
  const values = [expected && `expected: ${expected}`, received && `received: ${received}`];
  const lines = values.join('\n').split('\n').length;
  const shown = lines > MOST_VALUE_LINES ? renderValues(expected, received, plainLook()) : values;
  return [said, ...shown].filter((line) => line !== undefined && line !== '').join('\n');
}
