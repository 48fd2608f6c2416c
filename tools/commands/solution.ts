import { type AnswerFile, answersOf } from '../course/answers.ts';
import { highlight } from '../terminal/code.ts';
import { type Look, lookOf, underlined } from '../terminal/style.ts';
import type { CommandContext } from './cli/types.ts';
import { needLesson, openCourse } from './common/lesson.ts';
import { mayReveal } from './common/reveal.ts';

/** `lesson solution`: the finished files of a lesson. */
export async function run(context: CommandContext): Promise<number> {
  const lesson = await needLesson(await openCourse(context), context);
  if (!(await mayReveal(context, lesson, 'solution'))) return 1;
  const answers = await answersOf(lesson);
  const look = lookOf(context.env, context.stdout);
  context.stdout.write(`${answers.map((answer) => render(answer, look)).join('\n')}`);
  return 0;
}

function render({ name, solution }: AnswerFile, look: Look): string {
  const title = underlined(name, look).join('\n');
  return `${title}\n${highlight(solution, look.style)}`;
}
