import type { ProgressEvent } from '../../progress/reducer.ts';
import { openProgress } from '../../progress/store.ts';
import type { Progress } from '../../progress/types.ts';
import type { CommandContext } from '../cli/types.ts';

/** Remembers what happened, and gives the progress after it. That it cannot be saved is a line on stderr, and no more. */
export async function record(
  { root, stderr }: Pick<CommandContext, 'root' | 'stderr'>,
  events: readonly ProgressEvent[],
): Promise<Progress> {
  const store = await openProgress(root);
  const progress = await store.apply(events);
  for (const notice of store.notices) stderr.write(`${notice}\n`);
  return progress;
}

/** This moment, as progress keeps it. */
export function now(): string {
  return new Date().toISOString();
}
