import { LOADING_FACTOR } from '../process/limits.ts';
import type { RunEnding, RunRecord } from '../process/run-record.ts';
import { diagnoseTodo } from './diagnose.ts';
import { type Diagnosis, type DiagnosisInput, nameById, placeAmong } from './input.ts';
import * as say from './sentences.ts';
import { pathOf } from './stack.ts';
import { hasHooks, replacedBuiltins, troubleWith, waitingFile } from './trouble.ts';
import { silent } from './trouble-sentences.ts';

/** A test that is stopped with this much of its memory in use was on the way to using it all: none of ours needs as much. */
const FILLING = 0.3;

/** The method in which a loop that has nothing to do waits for something from outside. */
const SELECT = 'select';

/** Why a process was killed or ended by itself; null when it came to the end of its tests. */
export function diagnoseEnd(input: DiagnosisInput, runRecord: RunRecord): Diagnosis | null {
  const { ending, busiest } = runRecord;
  const { memoryMb } = input;
  const seconds = input.hangSeconds * (runRecord.loaded ? 1 : LOADING_FACTOR);
  if (ending === null) return troubleWith(input.trouble ?? 'the run ended before it began');
  if (ending.how === 'done') return null;
  const during = nameById(runRecord, runRecord.current);
  const evidence = ending.how === 'hung' ? ending.evidence : null;
  const frames = (evidence?.frames ?? []).map((frame) => ({ ...frame, file: pathOf(frame.file) }));
  const place = placeAmong(input, frames);
  const about = { during: during ?? undefined, place };
  const moment = { during, loaded: runRecord.loaded, place, busiest };

  const todo = runRecord.todos.get(runRecord.current ?? '');
  if (todo !== undefined) return diagnoseTodo(input, todo, todo.message);

  const isLearners = during !== null || place !== undefined;
  if (!runRecord.asked && ending.how === 'died') return troubleWith(whyDied(ending));

  const full =
    /out of memory|Allocation failed|heap limit/i.test(ending.raw) ||
    (evidence?.heap ?? 0) > memoryMb * 1024 * 1024 * FILLING;
  if (full) {
    const sentence = say.outOfMemory(moment, memoryMb);
    return { kind: 'out-of-memory', sentence, ...about };
  }
  // A loop of the learner's is one, whatever else has been done.
  const replaced = place === undefined || ending.how === 'died' ? replacedBuiltins(runRecord) : null;
  if (replaced !== null) return { ...replaced, during: during ?? undefined };
  if (ending.how === 'died') {
    const { code, signal } = ending.exit;
    return { kind: 'crashed', sentence: say.died(signal ?? `exit code ${code}`, moment), ...about };
  }
  // There was no statement to stop at. A getter of an error can spin where the debugger itself has called it.
  const idle = evidence?.isFree === true && frames.length === 0;
  if (!isLearners) {
    const waiting = runRecord.loaded ? undefined : waitingFile(input, runRecord);
    if (waiting !== undefined) return { kind: 'hung', sentence: say.waitingToLoad(waiting, seconds) };
    if (!runRecord.loaded || !hasHooks(input, runRecord))
      return { kind: 'trouble', sentence: silent(seconds) };
  }
  if (evidence?.isAsleep === true) {
    const select = frames.findIndex(({ name }) => name === SELECT);
    // What waits is no line of the learner's: it is the program that they run.
    const place = select < 0 ? about.place : placeAmong(input, outside(input, frames.slice(select + 1)));
    return {
      kind: 'hung',
      sentence: say.asleep({ ...moment, place }, select >= 0, seconds),
      ...about,
      place,
    };
  }
  const sentence = idle ? say.waiting(moment, seconds) : say.looping(moment, seconds);
  return { kind: 'hung', sentence, ...about };
}

/** Of the calls that led to a loop, those of the test, if there are any: the loop may be the learner's, but it is not what waits. */
function outside<F extends { readonly file: string }>(
  { lesson }: DiagnosisInput,
  frames: readonly F[],
): readonly F[] {
  const ofTests = frames.filter(({ file }) => lesson.tests.includes(file));
  return ofTests.length > 0 ? ofTests : frames;
}

function whyDied({ exit, raw }: Extract<RunEnding, { how: 'died' }>): string {
  const { failure, signal, code } = exit;
  // Node prints the error first, and then where it was thrown.
  const said = /^.*(?:Error|FATAL)\b.*$/m.exec(raw)?.[0];
  return (
    failure ?? said ?? `their process ended before it was given a file: ${signal ?? `exit code ${code}`}`
  );
}
