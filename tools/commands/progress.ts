import path from 'node:path';
import { UserError } from '../errors.ts';
import { progressFile } from '../progress/paths.ts';
import { doneCount, passedSlugs } from '../progress/status.ts';
import { exportProgress, importProgress, type Transferred } from '../progress/transfer.ts';
import type { Progress } from '../progress/types.ts';
import type { CommandContext } from './cli/types.ts';
import { openCourse, readProgress } from './common/lesson.ts';

/** `lesson progress`: where it is kept; `export` and `import` carry it from one machine to another. */
export async function run(context: CommandContext): Promise<number> {
  const { args, root, cwd, stdout, stderr } = context;
  const [direction, name] = args.positionals;
  if (direction === undefined) {
    const course = await openCourse(context);
    const done = doneCount(course, await readProgress(context));
    stdout.write(
      `${done} of ${course.lessons.length} lessons pass. This is kept in ${progressFile(root)}, on this machine only.\n`,
    );
    return 0;
  }
  if (direction !== 'export' && direction !== 'import') {
    throw new UserError(
      `\`npx lesson progress ${direction}\` means nothing here: say \`export\` or \`import\`, and a file.`,
    );
  }
  if (name === undefined) {
    throw new UserError(
      `\`npx lesson progress ${direction}\` needs a file: \`npx lesson progress ${direction} progress.json\`.`,
    );
  }
  const file = path.resolve(cwd, name);
  const done = direction === 'export' ? await exportProgress(root, file) : await importProgress(root, file);
  for (const notice of done.notices) stderr.write(`${notice}\n`);
  stdout.write(direction === 'export' ? exported(done, file, name) : imported(done, file));
  return 0;
}

function exported({ progress }: Transferred, file: string, name: string): string {
  return `Wrote ${file}, with ${lessons(progress)}. On the other machine: npx lesson progress import ${name}\n`;
}

function imported({ progress }: Transferred, file: string): string {
  return `Added ${file} to what is here: ${lessons(progress)} now. Your answers are not in it; copy the folder \`lessons\` for those.\n`;
}

function lessons(progress: Progress): string {
  const count = passedSlugs(progress).size;
  return count === 1 ? '1 lesson that passes' : `${count} lessons that pass`;
}
