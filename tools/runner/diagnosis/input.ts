import { dirname } from 'node:path';
import type { Lesson } from '../../course/types.ts';
import type { Kind, Place, TestResult } from '../../verdict.ts';
import type { Attempt, Breakage } from '../process/run-record.ts';
import type { WireError, WireTest } from '../process/wire.ts';
import { framesOf, placeOf, tellingFrame } from './stack.ts';

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
  /** The text that a file of the workbook had, by absolute path. */
  readonly read: (file: string) => string | undefined;
}

/** What is the matter, or that nothing is. */
export interface Finding {
  readonly kind: Kind;
  readonly sentence: string;
  /** The test that was running. */
  readonly during?: string | undefined;
  readonly place?: Place | undefined;
}

/** A test's result with what the verdict is decided by. */
export interface Ran extends TestResult {
  readonly stretch: boolean;
  readonly error: WireError | undefined;
}

/** `2. fib > runs nothing until the first next()` */
export function nameOf(test: WireTest): string {
  return test.path.join(' > ');
}

/** The name of the test that an attempt knows by `id`; null when there is none. */
export function nameById(attempt: Attempt, id: string | null): string | null {
  const test = attempt.tests.find((each) => each.id === id);
  return test === undefined ? null : nameOf(test);
}

/** The innermost frame that the learner can do something about, as a place. */
export function placeAmong(
  { root, lesson }: Facts,
  frames: readonly { file: string; line: number; column: number }[],
): Place | undefined {
  const frame = tellingFrame(frames, lesson.sources, lesson.tests, dirname(lesson.dir));
  return frame === undefined ? undefined : placeOf(root, frame);
}

/** Where an error was thrown. */
export function locate(facts: Facts, error: WireError): Place | undefined {
  return placeAmong(facts, framesOf(error.stack ?? ''));
}
