import { type Footing, type Ground, groundOf } from '../../course/substitution.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import type { Progress } from '../../progress/types.ts';
import type { CommandContext } from '../cli/types.ts';

/**
 * What the user wants a lesson to run on: `--mine`, `--reference`, or the earlier lessons that pass.
 * @throws {UserError} when both are asked for.
 */
export function footingOf({ args }: Pick<CommandContext, 'args'>): Footing {
  const [mine, reference] = [args.switches.has('mine'), args.switches.has('reference')];
  if (mine && reference)
    throw new UserError(
      '`--mine` and `--reference` exclude each other: earlier lessons are yours, or the solutions.',
    );
  return mine ? 'mine' : reference ? 'reference' : 'passed';
}

/** What a lesson stands on, as far as progress knows what passes. */
export function groundFor(
  course: Course,
  lesson: Lesson,
  progress: Progress,
  footing: Footing = 'passed',
): Promise<Ground> {
  return groundOf(course, lesson, footing, ({ slug }) => progress.lessons[slug]?.passedAt !== undefined);
}
