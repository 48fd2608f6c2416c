import { fastTrack, minutesIn, type Stage, stagesOf } from '../course/stages.ts';
import type { Course, Lesson } from '../course/types.ts';
import { progressOf } from '../progress/reducer.ts';
import { doneCount, isDone, lessonStatus } from '../progress/status.ts';
import type { LessonProgress, Progress } from '../progress/types.ts';
import { stripMarkdown } from '../terminal/markdown.ts';
import { progressBar } from '../terminal/progress-bar.ts';
import type { Look } from '../terminal/style.ts';
import { ends, pad, truncate } from '../terminal/text.ts';

/** Marks of one row. */
export interface RowMarks {
  /** The lesson that the learner is on. */
  readonly current?: boolean;
  readonly selected?: boolean;
}

/** One lesson as one line: sign, number, title, whether it is on the fast track, exercises done, minutes, stretch. */
export function lessonRow(lesson: Lesson, progress: Progress, look: Look, marks: RowMarks = {}): string {
  const { style, signs } = look;
  // In a wide window the eye loses the line between its two ends.
  const width = Math.min(look.width, 88);
  const own = progressOf(progress, lesson.slug);
  const sign = { done: style.green(signs.pass), begun: style.magenta(signs.todo), open: ' ' };
  const here = marks.selected ? style.cyan(signs.here) : marks.current ? style.cyan(signs.at) : ' ';
  const right =
    width < 56 ? exercises(lesson, own, look) : `${exercises(lesson, own, look)}  ${minutes(lesson, look)}`;
  const room = width - 8 - (width < 56 ? 6 : 24);
  const fast = lesson.fastTrack ? ` ${signs.fast}` : '';
  const title = truncate(stripMarkdown(lesson.title), room - fast.length, signs.more);
  const named = (marks.selected ? style.bold(title) : title) + style.cyan(fast);
  return ends(
    `${here} ${sign[lessonStatus(lesson, progress)]} ${style.dim(pad(String(lesson.number), 2, 'left'))} ${named}`,
    right,
    width,
  ).trimEnd();
}

function exercises(lesson: Lesson, own: LessonProgress, { style, signs }: Look): string {
  const done = new Set(own.exercises);
  const dots = (stretch: boolean) =>
    lesson.exercises
      .filter((exercise) => exercise.stretch === stretch)
      .map((exercise) => (done.has(exercise.number) ? style.green(signs.full) : style.dim(signs.empty)));
  const stretch = dots(true);
  return dots(false).join('') + (stretch.length > 0 ? style.dim(signs.stretch) + stretch.join('') : '');
}

function minutes(lesson: Lesson, { style }: Look): string {
  const extra = lesson.stretchMinutes > 0 ? ` +${lesson.stretchMinutes}` : '';
  return style.dim(`${pad(String(lesson.minutes), 3, 'left')} min${pad(extra, 4)}`);
}

/** `Stage A · Generators` */
export const stageTitle = ({ letter, name }: Stage): string => `Stage ${letter} · ${name}`;

/** The whole course as a table: by stage, with what is done, minutes, and a line at the end about all of it. */
export function courseTable(course: Course, progress: Progress, look: Look): string[] {
  const { style } = look;
  const lines = stagesOf(course.lessons).flatMap((stage) => [
    style.bold(stageTitle(stage)),
    ...stage.lessons.map((lesson) =>
      lessonRow(lesson, progress, look, { current: progress.current === lesson.slug }),
    ),
    '',
  ]);
  const columns = Math.min(30, Math.max(10, look.width - 20));
  const left = minutesIn(course.lessons.filter((lesson) => !isDone(lesson, progress)));
  const summary = progressBar(doneCount(course, progress), course.lessons.length, columns, look);
  return [
    ...lines,
    left > 0 ? `${summary} ${style.dim(`lessons; about ${duration(left)} to go`)}` : `${summary} lessons`,
    ...fastTrackLegend(course, progress, look),
    ...passedBefore(course, progress, look),
    ...course.problems.map(({ sentence }) => style.magenta(sentence)),
  ];
}

/** What it means that a lesson has a tick, and not all of its exercises; no line when there is none of that kind. */
function passedBefore(
  course: Pick<Course, 'lessons'>,
  progress: Progress,
  { style, signs, width }: Look,
): string[] {
  const changed = course.lessons.filter((lesson) => {
    const own = progressOf(progress, lesson.slug).exercises;
    const isWhole = lesson.exercises.every(({ number, stretch }) => stretch || own.includes(number));
    return isDone(lesson, progress) && !isWhole;
  });
  if (changed.length === 0) return [];
  const which = changed.map(({ number }) => number).join(', ');
  const text = `${signs.pass} with ${signs.empty}: passed before, and changed since: ${which}`;
  return [style.dim(truncate(text, width, signs.more))];
}

/** What the mark of the fast track means, and how far the learner is on it; no line when there is no such track. */
export function fastTrackLegend(
  course: Pick<Course, 'lessons'>,
  progress: Progress,
  { style, signs, width }: Look,
): string[] {
  const track = fastTrack(course.lessons);
  if (track.length === 0) return [];
  const done = doneCount({ lessons: track }, progress);
  const text = `fast track: ${track.length} lessons, ${minutesIn(track)} minutes; ${done} of ${track.length} done`;
  return [
    `${style.cyan(signs.fast)} ${style.dim(truncate(text, width - signs.fast.length - 1, signs.more))}`,
  ];
}

function duration(minutes: number): string {
  const hours = Math.round(minutes / 60);
  return hours < 2 ? `${minutes} minutes` : `${hours} hours`;
}
