import type { TestStatus } from '../../verdict.ts';
import { PROMISE_FACTOR } from '../process/limits.ts';
import type { RunRecord } from '../process/run-record.ts';
import type { WireError, WireTest } from '../process/wire.ts';
import { errorKind, exitCodeOf, explain, isVerbatim, missingExport, todoOf } from './error-kind.ts';
import { type Diagnosis, type DiagnosisInput, type FinishedRun, locate, nameOfTest } from './input.ts';
import * as say from './sentences.ts';

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
    const error = outcome?.errors[0];
    const stopped = end !== null && runRecord.current === test.id ? end : null;
    const explanation = error === undefined ? stopped?.sentence : explanationOf(input, error, test);
    const place = error === undefined ? stopped?.place : locate(input, error);
    const output = runRecord.output.get(test.id) ?? '';
    return {
      name: nameOfTest(test),
      exercise: exerciseOf(test),
      status: outcome === undefined && stopped !== null ? 'failed' : statusOf(outcome?.state, error),
      stretch: test.path.slice(0, -1).some((title) => title.includes('(stretch)')),
      error,
      ...(explanation !== undefined && { explanation }),
      ...(error !== undefined && explanation === explain(error) && isVerbatim(error) && { isVerbatim: true }),
      ...(error?.expected !== undefined && { expected: error.expected }),
      ...(error?.received !== undefined && { received: error.received }),
      ...(place !== undefined && { place }),
      ...(output !== '' && { output }),
    };
  });
}

const stuck = { loaded: true, place: undefined, busiest: null };

function exerciseOf({ path }: WireTest): number | null {
  const number = /^(\d+)\./.exec(path[0] ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

function statusOf(state: string | undefined, error: WireError | undefined): TestStatus {
  if (state === 'passed') return 'passed';
  if (state !== 'failed') return 'not-run';
  return error !== undefined && errorKind(error) === 'todo' ? 'todo' : 'failed';
}

function explanationOf(input: DiagnosisInput, error: WireError, test: WireTest): string {
  switch (errorKind(error)) {
    case 'todo':
      return todoOf(error) ?? error.message;
    case 'exit':
      return say.exited(exitCodeOf(error), nameOfTest(test));
    case 'timeout':
      return say.waiting({ ...stuck, during: nameOfTest(test) }, input.hangSeconds * PROMISE_FACTOR);
    default: {
      const missing = missingExport(
        error,
        input.lesson.sources.map((file) => input.read(file) ?? ''),
      );
      return missing === null ? explain(error) : say.notExported(missing);
    }
  }
}
