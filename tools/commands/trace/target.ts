import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { findLesson } from '../../course/find.ts';
import type { Overlay } from '../../course/overlay.ts';
import { substitutionFor } from '../../course/substitution.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import { learnerLesson } from '../../progress/status.ts';
import { type Side, traceDemo, traceTest } from '../../runner/tracing/trace-lesson.ts';
import type { Tracer } from '../../runner/tracing/tracer.ts';
import { fromRoot } from '../../system/files.ts';
import type { TraceRun } from '../../trace/model/events.ts';
import type { CommandContext } from '../cli/types.ts';
import { figureOf, type PageFigure } from '../common/figures.ts';
import { lessonAt, openCourse, readProgress } from '../common/lesson.ts';
import { tellSubstituted } from '../common/substituted.ts';

const SETS_TIMERS = /\bset(?:Timeout|Interval|Immediate)\b/;
const RECORDED_UNTIL =
  'Recorded until the last line of the file had run. What a timer calls after that is not shown; what the file waits for with `await` is.';

/** What is to be recorded. */
export interface TraceTarget {
  /** Records it, on the learner's code or on the solution's. */
  readonly record: (tracer: Tracer, side: Side) => Promise<TraceRun>;
  /** The lesson whose demo it is; null for a test and for a program of the user's own. */
  readonly demoOf: Lesson | null;
  /** Said of a program of the user's own; empty when there is nothing to say. */
  readonly note?: string;
}

/**
 * What `lesson trace` is to record: the demo of a lesson, a test, or a file of the user's own.
 * @throws {UserError} when that fits no lesson, or goes not together.
 */
export async function traceTarget(context: CommandContext): Promise<TraceTarget> {
  const { args, cwd, root, signal } = context;
  const wanted = args.positionals[0] ?? '';
  const test = args.values.get('test');
  const course = await openCourse(context);
  const file = isProgram(wanted) ? fileNamed(wanted, context) : undefined;
  const own = file === undefined ? undefined : lessonAt(course, file);
  if (file !== undefined && (own === undefined || !isPartOf(own, file))) {
    if (test !== undefined)
      throw new UserError('`--test` names a test of a lesson: name the lesson with it.');
    if (args.switches.has('reference'))
      throw new UserError(`There is no reference for ${wanted}: only lessons have one.`);
    const title = `Who runs when in ${fromRoot(root, file)}`;
    const overlay = own === undefined ? undefined : await standIns(context, course, own);
    const note = SETS_TIMERS.test(await readFile(file, 'utf8')) ? RECORDED_UNTIL : '';
    return { record: (tracer) => tracer.trace({ title, file, overlay }, signal), demoOf: null, note };
  }
  const lesson = own ?? findLesson(course, wanted, cwd);
  const overlay = await standIns(context, course, lesson);
  if (test !== undefined)
    return {
      record: (tracer, side) => traceTest(tracer, course, lesson, test, { side, overlay, signal }),
      demoOf: null,
    };
  if (file !== undefined && lesson.tests.includes(file))
    throw new UserError(
      `${basename(file)} is a file of tests. Name one with \`--test\` and a part of its name; \`npx lesson check ${lesson.number}\` lists those that fail.`,
    );
  return {
    record: (tracer, side) => traceDemo(tracer, lesson, { side, overlay, signal }),
    demoOf: lesson,
  };
}

/**
 * The figure of a page that was asked for.
 * @throws {UserError} when there is no such figure, or something else was asked for with it.
 */
export async function figureAsked(context: CommandContext, figure: string): Promise<PageFigure> {
  const { args, cwd } = context;
  const wanted = args.positionals[0] ?? '';
  if (args.values.has('test') || args.switches.has('reference'))
    throw new UserError(
      '`--figure` draws a figure of the page, from what was recorded for it. Leave out `--test` and `--reference`, or `--figure`.',
    );
  const course = await openCourse(context);
  if (isProgram(wanted))
    throw new UserError(`Figures stand on the pages of lessons: name a lesson instead of ${wanted}.`);
  return figureOf(findLesson(course, wanted, cwd), figure);
}

const isProgram = (wanted: string): boolean => /\.[mc]?ts$/.test(wanted);

/**
 * A file by its path from where the user is, or from the root of the workbook.
 * @throws {UserError} when there is none.
 */
function fileNamed(wanted: string, { cwd, root }: Pick<CommandContext, 'cwd' | 'root'>): string {
  const paths = [resolve(cwd, wanted), resolve(root, wanted)];
  const found = paths.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  if (found !== undefined) return found;
  throw new UserError(`There is no file ${wanted} here. Give its path from ${cwd}, or a lesson.`);
}

/** The solutions that run instead of earlier lessons that are not finished; the learner is told which. */
async function standIns(context: CommandContext, course: Course, lesson: Lesson): Promise<Overlay> {
  const asked = learnerLesson(course, lesson, await readProgress(context));
  const { overlay, substituted } = await substitutionFor(asked);
  tellSubstituted(context, substituted);
  return overlay;
}

/** A file that the learner has added to a lesson is a program of theirs. */
function isPartOf({ dir, sources, tests, demo, solutionDir }: Lesson, file: string): boolean {
  const isOwn = sources.includes(file) && existsSync(resolve(solutionDir, relative(dir, file)));
  return isOwn || tests.includes(file) || demo === file || file.startsWith(solutionDir + sep);
}
