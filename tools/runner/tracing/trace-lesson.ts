import { join } from 'node:path';
import { NAMES } from '../../course/lesson-folder.ts';
import { type Overlay, solutionName, solutionsOf } from '../../course/overlay.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import { fromRoot } from '../../system/files.ts';
import type { TraceEvent, TracePlace, TraceRun } from '../../trace/model/events.ts';
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
  return inSolutions(await tracer.trace({ title, file, overlay }, signal), lesson, overlay);
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
      return inSolutions(run, lesson, overlay);
    } catch (error) {
      // It may be in another file.
      if (!(error instanceof UserError) || at + 1 === tests.length) throw error;
    }
  }
  throw new UserError(`${lesson.folder} has no tests.`, 1);
}

/** A solution that stood for a file of the learner is called by its own name. */
function inSolutions(run: TraceRun, lesson: Lesson, overlay: Overlay | undefined): TraceRun {
  if (overlay === undefined) return run;
  const root = join(lesson.dir, '..', '..');
  const names = new Map(
    [...overlay.keys()].map((path) => {
      const file = fromRoot(root, path);
      return [file, solutionName(file)];
    }),
  );
  const renamed = (place: TracePlace): TracePlace => ({
    ...place,
    file: names.get(place.file) ?? place.file,
  });
  const event = (each: TraceEvent): TraceEvent =>
    'at' in each && each.at !== undefined ? { ...each, at: renamed(each.at) } : each;
  const frames = run.frames.map((frame) => (frame.place ? { ...frame, place: renamed(frame.place) } : frame));
  return { ...run, frames, events: run.events.map(event) };
}
