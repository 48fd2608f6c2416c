import { type Substitution, type SubstitutionPolicy, substitutionFor } from '../../course/substitution.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import type { Progress } from '../../progress/types.ts';
import type { CommandContext } from '../cli/types.ts';

/**
 * What the user wants a lesson to run on: `--mine`, `--reference`, or the earlier lessons that pass.
 * @throws {UserError} when both are asked for.
 */
export function policyOf({ args }: Pick<CommandContext, 'args'>): SubstitutionPolicy {
  const [mine, reference] = [args.switches.has('mine'), args.switches.has('reference')];
  if (mine && reference)
    throw new UserError(
      '`--mine` and `--reference` exclude each other: earlier lessons are yours, or the solutions.',
    );
  return mine ? 'mine' : reference ? 'reference' : 'passed';
}

/** What a lesson stands on, as far as progress knows what passes. */
export function substituteFor(
  course: Course,
  lesson: Lesson,
  progress: Progress,
  policy: SubstitutionPolicy = 'passed',
): Promise<Substitution> {
  return substitutionFor(
    course,
    lesson,
    policy,
    ({ slug }) => progress.lessons[slug]?.passedAt !== undefined,
  );
}
