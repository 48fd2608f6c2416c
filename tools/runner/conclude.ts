import { dirname } from 'node:path';
import type { Lesson } from '../course/types.ts';
import { codeFrame } from '../terminal/code.ts';
import type { Attempt } from './attempt.ts';
import { exitCodeOf, explain, meaningOf, messageOf, todoOf } from './errors.ts';
import type { Breakage } from './plugin.ts';
import * as say from './sentences.ts';
import { framesOf, pathOf, placeOf, tellingFrame } from './stack.ts';
import type { Kind, Place, TestResult, TestStatus, Verdict } from './verdict.ts';
import type { WireError, WireTest } from './wire.ts';

/** Everything that a verdict is made from. */
export interface Facts {
  readonly root: string;
  readonly lesson: Lesson;
  /** In the order of the lesson's test files. */
  readonly attempts: readonly Attempt[];
  readonly broken: readonly Breakage[];
  readonly memoryMb: number;
  readonly hangSeconds: number;
  readonly hash: string;
  readonly seconds: number;
  /** The text that a file had, by absolute path. */
  readonly read: (file: string) => string | undefined;
}

interface Finding {
  readonly kind: Kind;
  readonly sentence: string;
  readonly during?: string | undefined;
  readonly place?: Place | undefined;
}

interface Ran extends TestResult {
  readonly stretch: boolean;
  readonly errors: readonly WireError[];
}

const nameOf = (test: WireTest): string => test.path.join(' > ');

/** The verdict that follows from what was seen. Pure, but for reading the source of the frame. */
export function conclude(facts: Facts): Verdict {
  const { root, lesson, attempts } = facts;
  const lessonsDir = dirname(lesson.dir);

  function locate(error: WireError): Place | undefined {
    const frame = tellingFrame(framesOf(error.stack ?? ''), lesson.sources, lesson.tests, lessonsDir);
    return frame === undefined ? undefined : placeOf(root, frame);
  }

  function currentOf(attempt: Attempt): string | null {
    const test = attempt.tests.find(({ id }) => id === attempt.current);
    return test === undefined ? null : nameOf(test);
  }

  function result(attempt: Attempt, test: WireTest, ended: Finding | null): Ran {
    const outcome = attempt.outcomes.get(test.id);
    const errors = outcome?.errors ?? [];
    const [error] = errors;
    const stopped = ended !== null && attempt.current === test.id ? ended : null;
    const status: TestStatus =
      outcome?.state === 'passed'
        ? 'passed'
        : outcome?.state === 'failed'
          ? error !== undefined && meaningOf(error) === 'todo'
            ? 'todo'
            : 'failed'
          : stopped !== null
            ? 'failed'
            : 'not-run';
    const explanation = error === undefined ? stopped?.sentence : explanationOf(error, nameOf(test));
    const place = error === undefined ? stopped?.place : locate(error);
    const output = attempt.output.get(test.id);
    const exercise = /^(\d+)\./.exec(test.path[0] ?? '')?.[1];
    return {
      name: nameOf(test),
      exercise: exercise === undefined ? null : Number(exercise),
      status,
      stretch: test.path.slice(0, -1).some((title) => /\(stretch\)/.test(title)),
      errors,
      ...(explanation !== undefined && { explanation }),
      ...(error?.expected !== undefined && { expected: error.expected }),
      ...(error?.received !== undefined && { received: error.received }),
      ...(place !== undefined && { place }),
      ...(output !== undefined && output !== '' && { output }),
    };
  }

  function explanationOf(error: WireError, test: string): string {
    switch (meaningOf(error)) {
      case 'todo':
        return todoOf(error) ?? error.message;
      case 'exit':
        return say.exited(exitCodeOf(error), test);
      case 'timeout':
        return say.waiting(test, facts.hangSeconds * 0.9);
      default:
        return explain(error);
    }
  }

  /** Why the process had to be ended, or ended by itself. */
  function endOf(attempt: Attempt): Finding | null {
    const { ending, busiest } = attempt;
    if (ending === null || ending.how === 'done') return null;
    const during = currentOf(attempt);
    const frames = ending.how === 'hung' ? (ending.evidence?.frames ?? []) : [];
    const frame = tellingFrame(
      frames.map((each) => ({ ...each, file: pathOf(each.file) })),
      lesson.sources,
      lesson.tests,
      lessonsDir,
    );
    const place = frame === undefined ? undefined : placeOf(root, frame);
    const about = { during: during ?? undefined, place };
    const full =
      /out of memory|Allocation failed|heap limit/i.test(ending.raw) ||
      (ending.how === 'hung' && (ending.evidence?.heap ?? 0) > facts.memoryMb * 1024 * 1024 * 0.9);
    if (full) {
      return {
        kind: 'out-of-memory',
        sentence: say.outOfMemory({ during, place, busiest }, facts.memoryMb),
        ...about,
      };
    }
    if (ending.how === 'died') {
      const { code, signal } = ending.exit;
      return { kind: 'crashed', sentence: say.died(signal ?? `exit code ${code}`, during), ...about };
    }
    const idle = ending.evidence !== null && frames.length === 0;
    const sentence = idle
      ? say.waiting(during, facts.hangSeconds)
      : say.looping({ during, seconds: facts.hangSeconds, place, busiest });
    return { kind: 'hung', sentence, ...about };
  }

  function loadFinding(error: WireError): Finding {
    const breakage =
      facts.broken.find(({ file }) => lesson.sources.includes(file)) ??
      facts.broken.find(({ file }) => lesson.tests.includes(file)) ??
      facts.broken[0];
    if (breakage !== undefined) {
      const place = placeOf(root, breakage);
      const { unresolved, message } = breakage;
      const sentence =
        unresolved === undefined ? say.syntax(message, place) : say.unresolved(unresolved, place);
      return { kind: 'broken', sentence, place };
    }
    const place = locate(error);
    const todo = todoOf(error);
    if (todo !== undefined) return { kind: 'todo', sentence: say.todo(todo, place), place };
    if (meaningOf(error) === 'exit') {
      return { kind: 'crashed', sentence: say.exited(exitCodeOf(error), null), place };
    }
    if (/^No test suite found/.test(error.message)) return { kind: 'no-tests', sentence: say.noTests(0) };
    const kind = error.name === 'SyntaxError' ? 'broken' : 'crashed';
    return {
      kind,
      sentence: say.threwWhileLoading(explain({ ...error, name: error.name ?? 'Error' }), place),
      place,
    };
  }

  function testFinding(test: Ran): Finding {
    const [error] = test.errors;
    const { name: during, place } = test;
    const about = { during, place };
    switch (error === undefined ? 'error' : meaningOf(error)) {
      case 'todo':
        return { kind: 'todo', sentence: say.todo(test.explanation ?? '', place), place };
      case 'exit':
        return { kind: 'crashed', sentence: test.explanation ?? '', ...about };
      case 'timeout':
        return { kind: 'hung', sentence: test.explanation ?? '', ...about };
      default:
        return { kind: 'failed', sentence: say.failed(test.name, test.explanation ?? 'it failed'), place };
    }
  }

  function outsideFinding(): Finding | null {
    for (const attempt of attempts) {
      for (const { error, during } of attempt.outside) {
        const place = locate(error);
        const todo = todoOf(error);
        if (todo !== undefined) return { kind: 'todo', sentence: say.todo(todo, place), place };
        const test = attempt.tests.find(({ id }) => id === during);
        const name = test === undefined ? null : nameOf(test);
        if (meaningOf(error) === 'exit') {
          return {
            kind: 'crashed',
            sentence: say.exited(exitCodeOf(error), name),
            during: name ?? undefined,
            place,
          };
        }
        const what = `${error.name ?? 'Error'}: ${messageOf(error)}`;
        return {
          kind: 'crashed',
          sentence: say.threwOutside(what, name, place),
          during: name ?? undefined,
          place,
        };
      }
    }
    return null;
  }

  const ends = attempts.map(endOf);
  const tests = attempts.flatMap((attempt, at) =>
    attempt.tests.map((test) => result(attempt, test, ends[at] ?? null)),
  );

  function decide(): Finding {
    const required = tests.filter(({ stretch }) => !stretch);
    const unloaded = attempts.flatMap(({ loadErrors }) => loadErrors)[0];
    if (unloaded !== undefined) return loadFinding(unloaded);
    const whole = required.length > 0 && required.every(({ status }) => status === 'passed');
    const end = ends.find((each) => each !== null) ?? null;
    if (end !== null) {
      const stretch = tests.find(({ name }) => name === end.during)?.stretch === true;
      if (!whole || !stretch) return end;
      return { kind: 'passed', sentence: say.passedAllButStretch(required.length, end.sentence) };
    }
    const timeout = required.find(
      ({ errors: [error] }) => error !== undefined && meaningOf(error) === 'timeout',
    );
    if (timeout !== undefined) return testFinding(timeout);
    const wrong = required.find(({ status }) => status === 'failed' || status === 'todo');
    if (wrong !== undefined) return testFinding(wrong);
    const outside = outsideFinding();
    if (outside !== null) return outside;
    const count = required.filter(({ status }) => status === 'passed').length;
    if (count === 0) return { kind: 'no-tests', sentence: say.noTests(tests.length) };
    return { kind: 'passed', sentence: say.passed(count) };
  }

  const { kind, sentence, during, place } = decide();
  const source = place === undefined ? undefined : facts.read(place.file);
  const output = attempts.map((attempt) => attempt.output.get('') ?? '').join('');
  return {
    slug: lesson.slug,
    kind,
    sentence,
    tests: tests.map(({ stretch: _stretch, errors: _errors, ...test }) => test),
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
