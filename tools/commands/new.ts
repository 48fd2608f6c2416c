import path from 'node:path';
import { scaffold } from '../course/scaffold.ts';
import type { CommandContext } from './cli/types.ts';

/** `lesson new`: the files of a lesson that holds together and teaches nothing yet. */
export async function run({ args, root, stdout }: CommandContext): Promise<number> {
  const [slug = ''] = args.positionals;
  const number = args.values.get('number');
  const files = await scaffold(root, slug, number === undefined ? undefined : Number(number));
  for (const file of files) stdout.write(`${path.relative(root, file)}\n`);
  stdout.write(
    `\nWrite the solution first; \`npx lesson verify ${slug} --fix\` makes the starter from it, and says what is missing.\n`,
  );
  return 0;
}
