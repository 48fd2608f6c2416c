import path from 'node:path';
import { findLesson } from '../course/find.ts';
import type { Lesson } from '../course/types.ts';
import { UserError } from '../errors.ts';
import { resetToStarters } from '../progress/backups/reset.ts';
import { restore } from '../progress/backups/restore.ts';
import type { CommandContext } from './cli/types.ts';
import { openCourse } from './common/lesson.ts';

/** `lesson reset`: the lesson's files as they came, or, with `--restore`, as they were before that. Both keep a copy of what they replace. */
export async function run(context: CommandContext): Promise<number> {
  const { args, cwd, stdout, root } = context;
  const lesson = findLesson(await openCourse(context), args.positionals[0] ?? '', cwd);
  const isRestore = args.switches.has('restore');
  if (!(await agrees(context, lesson, isRestore))) {
    stdout.write('Nothing was changed.\n');
    return 1;
  }
  const here = (file: string): string => path.relative(root, file);
  if (isRestore) {
    const { from, backup, written } = await restore(lesson);
    const undone =
      backup === null ? '' : ` What was there until now is in ${here(backup)}; the same command undoes this.`;
    stdout.write(
      written.length === 0
        ? unchanged(lesson, 'the backup')
        : `${lesson.folder} is as it was at ${from.name}.${undone}\n`,
    );
    return 0;
  }
  const { backup, written, kept } = await resetToStarters(lesson);
  if (written.length === 0) stdout.write(unchanged(lesson, 'the starter'));
  else
    stdout.write(
      `${lesson.folder} is as it came: ${written.map((file) => path.basename(file)).join(', ')}.\n`,
    );
  if (backup !== null) {
    stdout.write(
      `Your files are in ${here(backup)}. \`npx lesson reset ${lesson.number} --restore\` brings them back.\n`,
    );
  }
  if (kept.length > 0)
    stdout.write(`Left as they are, because they are your own: ${kept.map(here).join(', ')}.\n`);
  return 0;
}

async function agrees(
  { args, isInteractive, ask }: CommandContext,
  lesson: Lesson,
  isRestore: boolean,
): Promise<boolean> {
  if (args.switches.has('yes')) return true;
  const verb = `npx lesson reset ${lesson.number}${isRestore ? ' --restore' : ''}`;
  if (!isInteractive) {
    throw new UserError(
      `This replaces your files of ${lesson.folder}, and there is no terminal to ask on. Say \`${verb} --yes\` if that is what you want; a copy is kept.`,
      1,
    );
  }
  const what = isRestore ? 'what was there before the last reset' : 'what the lesson came with';
  return ask(`This replaces your files of ${lesson.folder} by ${what}; a copy of them is kept. Go on?`);
}

function unchanged(lesson: Lesson, what: string): string {
  return `Nothing to do: the files of ${lesson.folder} are already the same as in ${what}.\n`;
}
