import { join } from 'node:path';
import type { Verdict } from '../../verdict.ts';
import { codeFrame } from './code-frame.ts';
import { diagnoseLoading, diagnoseOutside, diagnoseTest } from './diagnose.ts';
import { diagnoseEnd } from './diagnose-end.ts';
import { errorKind } from './error-kind.ts';
import type { Diagnosis, DiagnosisInput, FinishedRun } from './input.ts';
import { fromOutside } from './outside.ts';
import * as say from './sentences.ts';
import { testResults } from './test-results.ts';

/** The verdict that follows from what was seen. */
export function toVerdict(seen: DiagnosisInput): Verdict {
  const input = fromOutside(seen);
  const { root, lesson, runRecords } = input;
  const ends = runRecords.map((runRecord) => diagnoseEnd(input, runRecord));
  const tests = runRecords.flatMap((runRecord, at) => testResults(input, runRecord, ends[at] ?? null));
  const end = ends.find((each) => each !== null) ?? null;

  const { kind, sentence, stretchTrouble, during, place } = decide(input, tests, end);
  const source = place === undefined ? undefined : input.read(join(root, place.file));
  const output = runRecords.map((runRecord) => runRecord.output.get('') ?? '').join('');
  return {
    slug: lesson.slug,
    kind,
    sentence,
    ...(stretchTrouble !== undefined && { stretchTrouble }),
    tests: tests.map(({ stretch: _stretch, error: _error, ...test }) => test),
    ...(during !== undefined && { during }),
    ...(place !== undefined && { place }),
    ...(place !== undefined && source !== undefined && { frame: codeFrame(source, place) }),
    ...(output !== '' && { output }),
    hash: input.hash,
    typeProblems: [],
    seconds: input.seconds,
  };
}

/** What matters most: first what kept tests from running, then the first test that is wrong, then the rest. */
function decide(input: DiagnosisInput, tests: readonly FinishedRun[], end: Diagnosis | null): Diagnosis {
  const required = tests.filter(({ stretch }) => !stretch);
  const count = required.filter(({ status }) => status === 'passed').length;

  const [unloaded] = input.runRecords.flatMap(({ loadErrors }) => loadErrors);
  if (unloaded !== undefined) return diagnoseLoading(input, unloaded);

  if (end !== null) {
    const inStretch = tests.some(({ name, stretch }) => stretch && name === end.during);
    const whole = count > 0 && count === required.length;
    if (!inStretch || !whole) return end;
    return {
      kind: 'passed',
      sentence: say.passed(count),
      stretchTrouble: say.stretchStopped(end.sentence),
    };
  }
  const wrong =
    required.find(({ error }) => error !== undefined && errorKind(error) === 'timeout') ??
    // What is written and wrong is what the learner is at; what is not written yet can wait.
    required.find(({ status }) => status === 'failed') ??
    required.find(({ status }) => status === 'todo');
  if (wrong !== undefined) return diagnoseTest(wrong);

  const outside = diagnoseOutside(input);
  if (outside !== null) return outside;
  return count === 0
    ? { kind: 'no-tests', sentence: say.noTests(tests.length) }
    : { kind: 'passed', sentence: say.passed(count) };
}
