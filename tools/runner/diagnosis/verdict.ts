import { join } from 'node:path';
import { UNREADABLE } from '../../course/hash.ts';
import type { Lesson } from '../../course/types.ts';
import { osErrorReason } from '../../system/os-error.ts';
import { literal } from '../../terminal/markdown.ts';
import type { TestResult, Verdict } from '../../verdict.ts';
import { codeFrame } from './code-frame.ts';
import { whyIncomplete, withCourseTests } from './course-tests.ts';
import { diagnoseLoading, diagnoseNoTests, diagnoseOutside, diagnoseTest } from './diagnose.ts';
import { diagnoseEnd } from './diagnose-end.ts';
import { errorKind } from './error-kind.ts';
import { guessesIn } from './guesses.ts';
import { noTestList, noTests } from './incomplete-sentences.ts';
import type { Diagnosis, DiagnosisInput, FinishedRun } from './input.ts';
import { fromOutside } from './outside.ts';
import * as say from './sentences.ts';
import { testResults } from './test-results.ts';
import { notJudged } from './trouble-sentences.ts';

/** The verdict that follows from what was seen. */
export function toVerdict(seen: DiagnosisInput): Verdict {
  const input = fromOutside(seen);
  const { root, lesson, runRecords } = input;
  const ends = runRecords.map((runRecord) => diagnoseEnd(input, runRecord));
  const found = runRecords.flatMap((runRecord, at) => testResults(input, runRecord, ends[at] ?? null));
  const tests = withCourseTests(input, found);
  const end = ends.find((each) => each !== null) ?? null;

  const guesses = guessesIn(tests, lesson);
  const { kind, sentence, stretchTrouble, during, place, repeats } = decide(input, tests, end);
  const file = place === undefined ? undefined : join(root, place.file);
  const isTold = repeats === true && file !== undefined && lesson.tests.includes(file);
  const source = file === undefined || isTold ? undefined : input.read(file);
  const output = runRecords.map((runRecord) => runRecord.output.get('') ?? '').join('');
  return {
    slug: lesson.slug,
    kind,
    sentence,
    ...(stretchTrouble !== undefined && { stretchTrouble }),
    tests: tests.map(toResult),
    ...(Object.keys(guesses).length > 0 && { guesses }),
    ...(during !== undefined && { during }),
    ...(place !== undefined && { place }),
    ...(place !== undefined && source !== undefined && { frame: codeFrame(source, place) }),
    ...(output !== '' && { output }),
    hash: input.hash,
    typeProblems: [],
    seconds: input.seconds,
  };
}

function toResult({
  file: _file,
  stretch: _s,
  error: _e,
  isOwn: _o,
  isThere: _t,
  isEmpty: _n,
  ...test
}: FinishedRun): TestResult {
  return test;
}

/** The verdict on a lesson whose files the operating system does not give out. @param error its refusal. */
export function unreadable(lesson: Lesson, error: Error, seconds: number): Verdict {
  const reason = notJudged(
    `a file of ${lesson.folder} cannot be read, because ${literal(osErrorReason(error))}`,
    'Mend that and try again.',
  );
  return {
    slug: lesson.slug,
    kind: 'trouble',
    sentence: reason,
    tests: [],
    hash: UNREADABLE,
    typeProblems: [],
    seconds,
  };
}

/** What matters most: first what kept tests from running, then the first test that is wrong, then the rest. */
function decide(input: DiagnosisInput, tests: readonly FinishedRun[], end: Diagnosis | null): Diagnosis {
  const required = tests.filter(({ stretch }) => !stretch);
  const count = required.filter(({ status }) => status === 'passed').length;

  for (const runRecord of input.runRecords) {
    const [unloaded] = runRecord.loadErrors;
    if (unloaded !== undefined) return diagnoseLoading(input, runRecord, unloaded);
  }

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
    // The learner is at work on what is written and wrong; what is not written yet can wait.
    required.find(({ status }) => status === 'failed') ??
    required.find(({ status }) => status === 'todo');
  if (wrong !== undefined) return diagnoseTest(input, wrong);

  const outside = diagnoseOutside(input);
  if (outside !== null) return outside;
  if (input.runRecords.length > 0 && !tests.some(({ isThere }) => isThere)) {
    const none = diagnoseNoTests(input);
    // The list of the course's tests says more: which are gone.
    if (none.kind !== 'no-tests' || input.courseTests === null) return none;
  }
  if (input.courseTests === 'unreadable')
    return { kind: 'incomplete', sentence: noTestList(input.lesson.folder) };
  const lost = required.filter(({ status, isOwn }) => status !== 'passed' && !isOwn);
  const kind = count === 0 ? 'no-tests' : 'incomplete';
  if (lost.some(({ isThere }) => !isThere)) return { kind, sentence: whyIncomplete(input, lost) };
  if (count === 0) return { kind, sentence: noTests(tests.length) };
  return lost.length > 0
    ? { kind, sentence: whyIncomplete(input, lost) }
    : { kind: 'passed', sentence: say.passed(count) };
}
