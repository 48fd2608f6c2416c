import type { SubstitutionPolicy } from '../../course/substitution.ts';
import { UserError } from '../../errors.ts';
import type { CommandContext } from '../cli/types.ts';

/**
 * Which earlier lessons the user wants a lesson to run on: `--mine`, `--reference`, or those of their own that can be stood on.
 * @throws {UserError} when both are asked for.
 */
export function policyOf({ args }: Pick<CommandContext, 'args'>): SubstitutionPolicy {
  const [mine, reference] = [args.switches.has('mine'), args.switches.has('reference')];
  if (mine && reference)
    throw new UserError(
      '`--mine` and `--reference` exclude each other: earlier lessons are yours, or the solutions.',
    );
  return mine ? 'mine' : reference ? 'reference' : 'standing';
}
