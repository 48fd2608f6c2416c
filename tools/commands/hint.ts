import { findLesson } from '../course/find.ts';
import type { Course, Exercise, Lesson } from '../course/types.ts';
import { UserError } from '../errors.ts';
import { hintKey, progressOf } from '../progress/reducer.ts';
import { learnerLesson } from '../progress/status.ts';
import { type ExerciseAtHand, exerciseAtHand } from '../report/exercise-at-hand.ts';
import { inlineMarkdown } from '../terminal/markdown.ts';
import { type Look, lookOf } from '../terminal/style.ts';
import { wrap } from '../terminal/text.ts';
import type { CommandContext } from './cli/types.ts';
import { judgeOne } from './common/judge.ts';
import { lessonAt, needLesson, openCourse, readProgress } from './common/lesson.ts';
import { now, record } from './common/progress.ts';

/** `lesson hint`: one more hint for the exercise that fails now, or for the one that is named, or all of them. */
export async function run(context: CommandContext): Promise<number> {
  const { args, env, stdout } = context;
  const course = await openCourse(context);
  const { lesson, number } = await asked(course, context);
  const exercise = number === undefined ? await failing(context, course, lesson) : named(lesson, number);
  if (exercise === undefined) {
    stdout.write(`Every exercise of ${lesson.folder} passes: there is nothing to hint at.\n`);
    return 0;
  }
  const { hints, line } = exercise;
  const { hints: seen } = progressOf(await readProgress(context), lesson.slug);
  const before = seen[hintKey(exercise.number, line)] ?? 0;
  const isAll = args.switches.has('all');
  const shown = isAll ? hints.length : Math.min(hints.length, before + 1);
  stdout.write(render(lesson, exercise, isAll ? 0 : before, shown, lookOf(env, stdout)));
  const { slug } = lesson;
  await record(context, [{ type: 'hint-shown', slug, exercise: exercise.number, line, shown }]);
  return 0;
}

/** The lesson that is meant, and its exercise when that is named too: `12.3`. Without a name it is where the learner is. */
async function asked(
  course: Course,
  context: CommandContext,
): Promise<{ readonly lesson: Lesson; readonly number?: number }> {
  const [name] = context.args.positionals;
  const [, lessonName, number] = /^(.+)\.(\d+)$/.exec(name ?? '') ?? [];
  if (lessonName !== undefined)
    return { lesson: findLesson(course, lessonName, context.cwd), number: Number(number) };
  const { current } = await readProgress(context);
  const here = name === undefined ? lessonAt(course, context.cwd) : undefined;
  const last = course.lessons.find(({ slug }) => slug === current);
  return { lesson: (name === undefined ? (here ?? last) : undefined) ?? (await needLesson(course, context)) };
}

/** Judges the lesson, to see which exercise fails. */
async function failing(
  context: CommandContext,
  course: Course,
  lesson: Lesson,
): Promise<ExerciseAtHand | undefined> {
  context.stderr.write(`Judging ${lesson.folder} first, to see which exercise is next.\n`);
  const verdict = await judgeOne(context, learnerLesson(course, lesson, await readProgress(context)));
  const progress = await record(context, [
    { type: 'verdict', verdict, at: now() },
    { type: 'moved', slug: lesson.slug },
  ]);
  return exerciseAtHand(lesson, verdict, progressOf(progress, lesson.slug));
}

/** @throws {UserError} when the lesson has no exercise of this number. */
function named({ exercises, number: lesson }: Lesson, number: number): ExerciseAtHand {
  const exercise = exercises.find((each) => each.number === number);
  if (exercise !== undefined) return exercise;
  const all = exercises.map((each) => each.number).join(', ');
  throw new UserError(`Lesson ${lesson} has no exercise ${number}. Its exercises are ${all}.`);
}

/** Hints `from` + 1 up to `shown`, each with its place among all; or that there are no more. */
function render(lesson: Lesson, exercise: Exercise, from: number, shown: number, look: Look): string {
  const { style } = look;
  const { hints, number } = exercise;
  const title = style.bold(`${number}. ${inlineMarkdown(exercise.title, style)}`);
  if (hints.length === 0) {
    throw new UserError(
      `There are no hints for exercise ${number} of ${lesson.folder}. \`npx lesson solution ${lesson.number}\` shows the answer.`,
      1,
    );
  }
  const again = `\`npx lesson hint ${lesson.number} --all\` shows them again, and \`npx lesson solution ${lesson.number}\` the answer.`;
  if (from >= shown) return `${title}\nYou have seen all ${hints.length} hints. ${again}\n`;
  const lines = hints.slice(from, shown).flatMap((hint, index) => {
    const place = style.dim(`Hint ${from + index + 1} of ${hints.length}`);
    const paragraphs = hint.split(/\n\s*\n/).flatMap((text) => wrap(inlineMarkdown(text, style), look.width));
    return ['', place, ...paragraphs];
  });
  return `${[title, ...lines].join('\n')}\n`;
}
