import { nearest } from '../../course/find.ts';
import type { Command } from './types.ts';

/** The sentence for a verb that does not exist. */
export function unknownVerb(verb: string, commands: readonly Command[]): string {
  if (/^\d+/.test(verb)) {
    return `\`npx lesson ${verb}\` does not say what to do with lesson ${verb}. \`npx lesson watch ${verb}\` works on it, \`npx lesson check ${verb}\` judges it once.`;
  }
  const names = commands.map((command) => command.name);
  const guess = nearest(verb, names);
  const hint = guess === undefined ? '' : ` Did you mean \`npx lesson ${guess}\`?`;
  return `There is no verb \`${verb}\`.${hint} \`npx lesson --help\` shows all of them.`;
}
