import { join } from 'node:path';
import { NAMES } from '../../course/lesson-folder.ts';
import { lessonName, type Overlay, solutionsOf } from '../../course/overlay.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import { textOf } from '../../system/files.ts';
import type { TraceEvent, TracePlace, TraceRun } from '../../trace/model/events.ts';
import { readerPlaces, starterOf } from './reader-places.ts';
import type { Tracer } from './tracer.ts';

/** Whose code runs: the learner's, or the solution's. */
export type Side = 'mine' | 'reference';

/** How something of a lesson is recorded. */
export interface LessonRecording {
  readonly side: Side;
  /** The solutions of earlier lessons that the learner's code runs on: see `substitutionFor`. */
  readonly overlay?: Overlay;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Records the demo of a lesson.
 * @throws {UserError} when it has none, or cannot be loaded.
 */
export async function traceDemo(
  tracer: Tracer,
  lesson: Lesson,
  recording: LessonRecording,
): Promise<TraceRun> {
  if (lesson.demo === null)
    throw new UserError(`${lesson.folder} has no demo. Name a test: \`--test\` and a part of its name.`, 1);
  return traceGiven(tracer, lesson, NAMES.demo, recording);
}

/**
 * Records a program of a lesson: its demo, or one in `given/`.
 * @param name its name in the folder: `demo.ts`, `given/two-boxes.ts`.
 * @throws {UserError} when it cannot be loaded.
 */
export async function traceGiven(
  tracer: Tracer,
  lesson: Lesson,
  name: string,
  { side, overlay: solutions, signal }: LessonRecording,
): Promise<TraceRun> {
  const file = join(side === 'mine' ? lesson.dir : lesson.solutionDir, name);
  const overlay = side === 'mine' ? solutions : undefined;
  const title = `Who runs when in ${name === NAMES.demo ? 'the demo' : name} of ${lesson.folder}`;
  return asRead(await tracer.trace({ title, file, overlay }, signal), lesson, overlay, side === 'mine');
}

/**
 * Records one test of a lesson.
 * @param test its name, or a part that no other test has.
 * @throws {UserError} when there is no such test.
 */
export async function traceTest(
  tracer: Tracer,
  course: Pick<Course, 'lessons'>,
  lesson: Lesson,
  test: string,
  { side, overlay: solutions, signal }: LessonRecording,
): Promise<TraceRun> {
  const overlay = side === 'reference' ? await solutionsOf(course) : solutions;
  const { tests } = lesson;
  for (const [at, file] of tests.entries()) {
    try {
      const run = await tracer.trace({ title: 'Who runs when in', file, test, overlay }, signal);
      return asRead(run, lesson, overlay, side === 'mine');
    } catch (error) {
      // It may be in another file.
      if (!(error instanceof UserError) || at + 1 === tests.length) throw error;
    }
  }
  throw new UserError(`${lesson.folder} has no tests.`, 1);
}

/**
 * A run with the lines of the files that the reader has: those of a solution are told by its starter.
 * @param overlay the solutions that stood for files of the learner, if any did.
 * @param isTheirs whether the reader has files of their own for those. What they have written in one moves its lines: then
 * none is told.
 */
async function asRead(
  run: TraceRun,
  lesson: Lesson,
  overlay: Overlay | undefined,
  isTheirs: boolean,
): Promise<TraceRun> {
  const root = join(lesson.dir, '..', '..');
  const places = new Map<string, (line: number) => TracePlace | undefined>();
  for (const file of filesOf(run)) {
    const path = join(root, file);
    const solution = lessonName(file) === file ? overlay?.get(path) : await textOf(path);
    if (solution === undefined || solution === null) continue;
    const isTouched = isTheirs && (await textOf(path)) !== starterOf(solution, file);
    places.set(file, isTouched ? () => undefined : readerPlaces(solution, lessonName(file)));
  }
  const read = (place: TracePlace): TracePlace | undefined => {
    const found = places.get(place.file);
    return found === undefined ? place : found(place.line);
  };
  return {
    ...run,
    frames: run.frames.map(({ place, ...frame }) => {
      const found = place && read(place);
      return found === undefined ? frame : { ...frame, place: found };
    }),
    events: run.events.map((event) => {
      if (event.at === undefined) return event;
      const { at, ...rest } = event;
      const found = read(at);
      if (found === undefined) return withoutVariables(rest);
      return found.within === undefined ? { ...rest, at: found } : withoutVariables({ ...rest, at: found });
    }),
  };
}

/** The variables of a solution would give its code away. */
function withoutVariables(event: TraceEvent): TraceEvent {
  if (!('variables' in event)) return event;
  const { variables: _, ...rest } = event;
  return rest;
}

function filesOf({ frames, events }: TraceRun): Set<string> {
  const places = [...frames.map(({ place }) => place), ...events.map(({ at }) => at)];
  return new Set(places.flatMap((place) => (place === undefined ? [] : [place.file])));
}
