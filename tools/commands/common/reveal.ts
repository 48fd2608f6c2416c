import type { Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import { isDone } from '../../progress/status.ts';
import type { CommandContext } from '../cli/types.ts';
import { readProgress } from './lesson.ts';
import { now, record } from './progress.ts';

/**
 * Whether the answer to a lesson may be shown now: free once it passes; before, the user is asked, and a yes is remembered.
 * @throws {UserError} when nobody is there to ask and `--yes` was not said.
 */
export async function mayReveal(context: CommandContext, lesson: Lesson, verb: string): Promise<boolean> {
  const progress = await readProgress(context);
  if (isDone(lesson, progress)) return true;
  if (!context.args.switches.has('yes')) {
    if (!context.isInteractive) {
      throw new UserError(
        `${lesson.folder} does not pass yet, and \`npx lesson ${verb}\` shows the answer. \`npx lesson hint ${lesson.number}\` gives less away; say \`npx lesson ${verb} ${lesson.number} --yes\` if you want it all the same.`,
        1,
      );
    }
    const question = `${lesson.title} does not pass yet, and this shows the answer. A hint gives less away: npx lesson hint ${lesson.number}. Show the answer?`;
    if (!(await context.ask(question))) return false;
  }
  await record(context, [{ type: 'looked', slug: lesson.slug, at: now() }]);
  return true;
}
