import { join } from 'node:path';
import { codeFrame } from '../../terminal/code.ts';
import type { Verdict } from '../../verdict.ts';
import { loadFinding, outsideFinding, testFinding } from './diagnose.ts';
import { endOf } from './diagnose-end.ts';
import { meaningOf } from './error-kind.ts';
import type { Facts, Finding, Ran } from './input.ts';
import * as say from './sentences.ts';
import { resultsOf } from './test-results.ts';

/** The verdict that follows from what was seen. */
export function conclude(facts: Facts): Verdict {
  const { root, lesson, attempts } = facts;
  const ends = attempts.map((attempt) => endOf(facts, attempt));
  const tests = attempts.flatMap((attempt, at) => resultsOf(facts, attempt, ends[at] ?? null));
  const end = ends.find((each) => each !== null) ?? null;

  const { kind, sentence, during, place } = decide(facts, tests, end);
  const source = place === undefined ? undefined : facts.read(join(root, place.file));
  const output = attempts.map((attempt) => attempt.output.get('') ?? '').join('');
  return {
    slug: lesson.slug,
    kind,
    sentence,
    tests: tests.map(({ stretch: _stretch, error: _error, ...test }) => test),
    ...(during !== undefined && { during }),
    ...(place !== undefined && { place }),
    ...(place !== undefined &&
      source !== undefined && { frame: codeFrame(source, place.line, place.column) }),
    ...(output !== '' && { output }),
    hash: facts.hash,
    typeProblems: [],
    seconds: facts.seconds,
  };
}

/** What matters most: first what kept tests from running, then the first test that is wrong, then the rest. */
function decide(facts: Facts, tests: readonly Ran[], end: Finding | null): Finding {
  const required = tests.filter(({ stretch }) => !stretch);
  const count = required.filter(({ status }) => status === 'passed').length;

  const [unloaded] = facts.attempts.flatMap(({ loadErrors }) => loadErrors);
  if (unloaded !== undefined) return loadFinding(facts, unloaded);

  if (end !== null) {
    const inStretch = tests.some(({ name, stretch }) => stretch && name === end.during);
    const whole = count > 0 && count === required.length;
    if (!inStretch || !whole) return end;
    return { kind: 'passed', sentence: say.passedAllButStretch(count, end.sentence) };
  }
  const wrong =
    required.find(({ error }) => error !== undefined && meaningOf(error) === 'timeout') ??
    // What is written and wrong is what the learner is at; what is not written yet can wait.
    required.find(({ status }) => status === 'failed') ??
    required.find(({ status }) => status === 'todo');
  if (wrong !== undefined) return testFinding(wrong);

  const outside = outsideFinding(facts);
  if (outside !== null) return outside;
  return count === 0
    ? { kind: 'no-tests', sentence: say.noTests(tests.length) }
    : { kind: 'passed', sentence: say.passed(count) };
}
