import { basename } from 'node:path';
import type { Place, TestResult, TestStatus } from '../../verdict.ts';
import { PROMISE_FACTOR } from '../process/limits.ts';
import type { RunRecord } from '../process/run-record.ts';
import type { WireError, WireTest } from '../process/wire.ts';
import { meantAt } from '../source/expectations.ts';
import { errorKind, exitCodeOf, explain, isVerbatim, todoOf } from './error-kind.ts';
import { type Diagnosis, type DiagnosisInput, type FinishedRun, locate, nameOfTest } from './input.ts';
import { meaningOf } from './raw-errors.ts';
import * as say from './sentences.ts';
import { framesOf } from './stack.ts';

/**
 * What became of each test of one file, in source order.
 * @param end why the process stopped early; the test that was running then failed of it.
 */
export function testResults(
  input: DiagnosisInput,
  runRecord: RunRecord,
  end: Diagnosis | null,
): FinishedRun[] {
  return runRecord.tests.map((test) => {
    const outcome = runRecord.outcomes.get(test.id);
    const stopped = end !== null && runRecord.current === test.id ? end : null;
    const failed = outcome?.errors[0];
    const exercise = exerciseIn(test.path);
    // What stopped at something unwritten and was passed on, or swallowed, fails for that reason. So does what never came
    // as far as the exercise that it is about, because an earlier one is wrong.
    const todo = runRecord.todos.get(test.id) ?? input.unwritten?.get(exercise ?? NONE);
    const error = failed === undefined ? undefined : (todo ?? failed);
    const about = error === undefined ? null : aboutError(input, error, test);
    const explanation = about?.explanation ?? stopped?.sentence;
    const place = about?.place ?? stopped?.place;
    const output = runRecord.output.get(test.id) ?? '';
    // The lines of a prediction are compared by other means.
    const isEmpty = outcome?.isEmpty === true && exercise !== PREDICTION;
    return {
      name: nameOfTest(test),
      file: basename(runRecord.file),
      exercise,
      status:
        outcome === undefined && stopped !== null
          ? stoppedAs(stopped)
          : isEmpty
            ? 'not-run'
            : statusOf(outcome?.state, error),
      stretch: isStretch(test.path),
      error,
      isOwn: false,
      isThere: true,
      ...(isEmpty && { isEmpty }),
      ...(explanation !== undefined && { explanation }),
      ...(about?.meant !== undefined && { meant: about.meant }),
      ...(error !== undefined && explanation === explain(error) && isVerbatim(error) && { isVerbatim: true }),
      ...(error?.expected !== undefined && { expected: error.expected }),
      ...(error?.received !== undefined && { received: error.received }),
      ...(place !== undefined && { place }),
      ...(output !== '' && { output }),
    };
  });
}

/** The exercise that is the prediction. */
const PREDICTION = 0;
const NONE = -1;

const stuck = { loaded: true, place: undefined, busiest: null };

/** The exercise that a test is of, by the titles that lead to it. */
export function exerciseIn(path: readonly string[]): number | null {
  const number = /^(\d+)\./.exec(path[0] ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

/** Whether a test is of a stretch exercise, by the titles that lead to it. */
export function isStretch(path: readonly string[]): boolean {
  return path.slice(0, -1).some((title) => title.includes('(stretch)'));
}

function statusOf(state: string | undefined, error: WireError | undefined): TestStatus {
  if (state === 'passed') return 'passed';
  if (state !== 'failed') return 'not-run';
  return error !== undefined && errorKind(error) === 'todo' ? 'todo' : 'failed';
}

const stoppedAs = ({ kind }: Diagnosis): TestStatus => (kind === 'todo' ? 'todo' : 'failed');

type AboutError = Pick<TestResult, 'explanation' | 'meant'> & {
  readonly place: Place | undefined;
};

function aboutError(input: DiagnosisInput, error: WireError, test: WireTest): AboutError {
  const place = locate(input, error);
  switch (errorKind(error)) {
    case 'todo':
      return { explanation: todoOf(error) ?? error.message, place };
    case 'exit':
      return { explanation: say.exited(exitCodeOf(error), nameOfTest(test)), place };
    case 'timeout': {
      const seconds = input.hangSeconds * PROMISE_FACTOR;
      return { explanation: say.waiting({ ...stuck, during: nameOfTest(test) }, seconds), place };
    }
    case 'assertion':
      return { explanation: explain(error), place };
    case 'error': {
      const meaning = meaningOf(input, error);
      const meant = meantBy(input, error);
      return {
        explanation: meaning?.sentence ?? explain(error),
        ...(meant !== undefined && { meant }),
        place: meaning?.place ?? place,
      };
    }
  }
}

/** What the test that an error passed through wanted to say. */
function meantBy({ lesson, read }: DiagnosisInput, error: WireError): string | undefined {
  const frames = framesOf(error.stack ?? '').filter(({ file }) => lesson.tests.includes(file));
  const [innermost] = frames;
  if (innermost === undefined) return undefined;
  const lines = frames.filter(({ file }) => file === innermost.file).map(({ line }) => line);
  return meantAt(read(innermost.file) ?? '', lines);
}
