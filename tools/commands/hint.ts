import type { Exercise, Lesson } from '../course/types.ts';
import { UserError } from '../errors.ts';
import { progressOf } from '../progress/reducer.ts';
import { learnerLesson } from '../progress/status.ts';
import { exerciseAtHand } from '../report/exercise-at-hand.ts';
import { inlineMarkdown } from '../terminal/markdown.ts';
import { type Look, lookOf } from '../terminal/style.ts';
import { wrap } from '../terminal/text.ts';
import type { CommandContext } from './cli/types.ts';
import { judgeOne } from './shared/judge.ts';
import { needLesson, openCourse, readProgress } from './shared/lesson.ts';
import { now, record } from './shared/progress.ts';

/** `lesson hint`: one more hint for the exercise that fails now, or all of them. */
export async function run(context: CommandContext): Promise<number> {
  const { args, env, stdout, stderr } = context;
  const course = await openCourse(context);
  const lesson = await needLesson(course, context);
  stderr.write(`Judging ${lesson.folder} first, to see which exercise is next.\n`);
  const verdict = await judgeOne(context, learnerLesson(course, lesson, await readProgress(context)));
  await record(context, [{ type: 'verdict', verdict, at: now() }]);
  const own = progressOf(await readProgress(context), lesson.slug);
  const exercise = exerciseAtHand(lesson, verdict, own);
  if (!exercise) {
    stdout.write(`Every exercise of ${lesson.folder} passes: there is nothing to hint at.\n`);
    return 0;
  }
  const { hints, number } = exercise;
  const before = own.hints[number] ?? 0;
  const shown = args.switches.has('all') ? hints.length : Math.min(hints.length, before + 1);
  const from = args.switches.has('all') ? 0 : before;
  stdout.write(render(lesson, exercise, from, shown, lookOf(env, stdout)));
  await record(context, [{ type: 'hint-shown', slug: lesson.slug, exercise: number, shown }]);
  return 0;
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
