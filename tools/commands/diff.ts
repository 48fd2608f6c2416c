import { type AnswerFile, answersOf } from '../course/answers.ts';
import { renderDiff } from '../terminal/diff.ts';
import { type Look, lookOf, underlined } from '../terminal/style.ts';
import type { CommandContext } from './cli/types.ts';
import { needLesson, openCourse } from './common/lesson.ts';
import { mayReveal } from './common/reveal.ts';

/** `lesson diff`: the learner's files beside the solution's. */
export async function run(context: CommandContext): Promise<number> {
  const lesson = await needLesson(await openCourse(context), context);
  if (!(await mayReveal(context, lesson, 'diff'))) return 1;
  const answers = await answersOf(lesson);
  const look = lookOf(context.env, context.stdout);
  context.stdout.write(`${answers.map((answer) => render(answer, look)).join('\n')}`);
  return 0;
}

function render({ name, own, solution }: AnswerFile, look: Look): string {
  const title = underlined(name, look).join('\n');
  if (own === solution) return `${title}\nYours is the solution, letter for letter.\n`;
  const comparison = {
    left: { title: 'yours', text: own.trimEnd() },
    right: { title: 'solution', text: solution.trimEnd() },
  };
  // Yours is not wrong where it differs: no red.
  const plain = { ...look, style: { ...look.style, red: look.style.cyan } };
  return `${title}\n${renderDiff(comparison, plain).join('\n')}\n`;
}
