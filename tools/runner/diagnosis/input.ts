import { dirname } from 'node:path';
import type { TestList } from '../../course/test-list.ts';
import type { Lesson } from '../../course/types.ts';
import type { Kind, Place, TestResult } from '../../verdict.ts';
import { testName } from '../child/names/test-names.js';
import type { Breakage, RunRecord } from '../process/run-record.ts';
import type { WireError, WireTest } from '../process/wire.ts';
import { framesOf, tellingFrame, toPlace } from './stack.ts';

/** Everything that a verdict is made from. */
export interface DiagnosisInput {
  readonly root: string;
  readonly lesson: Lesson;
  /** The tests that the course has for it; null when the ones that are there are all of them. */
  readonly courseTests: TestList | 'unreadable' | null;
  /** In the order of the lesson's test files. */
  readonly runRecords: readonly RunRecord[];
  readonly broken: readonly Breakage[];
  /** What the learner meets at an exercise of which nothing is written, by its number. */
  readonly unwritten?: ReadonlyMap<number, WireError>;
  /** What went wrong on our side, as it was said; null when nothing did. */
  readonly trouble: string | null;
  readonly memoryMb: number;
  readonly hangSeconds: number;
  readonly hash: string;
  readonly seconds: number;
  /** The text that a file of the workbook had, by absolute path. */
  readonly read: (file: string) => string | undefined;
}

/** What is the matter, or that nothing is. */
export interface Diagnosis {
  readonly kind: Kind;
  readonly sentence: string;
  /** On a pass: what stopped a stretch exercise. */
  readonly stretchTrouble?: string | undefined;
  /** The test that was running; `sentence` names it. */
  readonly during?: string | undefined;
  readonly place?: Place | undefined;
  /** That `sentence` says what a test says in its own text: code of the test around `place` would say it again. */
  readonly repeats?: boolean;
}

/** A test's result with what the verdict is decided by. */
export interface FinishedRun extends TestResult {
  /** The name of its file. */
  readonly file: string;
  readonly stretch: boolean;
  readonly error: WireError | undefined;
  /** Whether it is the learner's own: the course does not have it. */
  readonly isOwn: boolean;
  /** Whether the run knew of it. */
  readonly isThere: boolean;
  /** Whether it came to its end without an assertion: it proves nothing, so it counts as one that did not run. */
  readonly isEmpty?: true;
}

/** `2. fib > runs nothing until the first next()` */
export function nameOfTest(test: WireTest): string {
  return testName(test.path);
}

/** The name of the test that a record knows by `id`, or null. */
export function nameById(runRecord: RunRecord, id: string | null): string | null {
  const test = runRecord.tests.find((each) => each.id === id);
  return test === undefined ? null : nameOfTest(test);
}

/** The innermost frame that the learner can do something about, as a place. */
export function placeAmong(
  { root, lesson }: DiagnosisInput,
  frames: readonly { file: string; line: number; column: number }[],
): Place | undefined {
  const frame = tellingFrame(frames, lesson.sources, lesson.tests, dirname(lesson.dir));
  return frame === undefined ? undefined : toPlace(root, frame);
}

/** Where an error was thrown. */
export function locate(input: DiagnosisInput, error: WireError): Place | undefined {
  return placeAmong(input, framesOf(error.stack ?? ''));
}
