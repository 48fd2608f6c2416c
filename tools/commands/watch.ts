import { findLesson } from '../course/find.ts';
import type { Lesson } from '../course/types.ts';
import { lessonAt, openCourse } from './pick.ts';
import type { CommandContext } from './types.ts';

/** `lesson watch`: judges at every save, until the user has had enough. */
export async function run(context: CommandContext): Promise<number> {
  const { args, cwd } = context;
  const [name] = args.positionals;
  const course = await openCourse(context);
  return watchLesson(context, name === undefined ? lessonAt(course, cwd) : findLesson(course, name, cwd));
}

/** Watches, beginning with `lesson`, or where the watcher was last. */
export async function watchLesson(
  { root, env, signal }: Pick<CommandContext, 'root' | 'env' | 'signal'>,
  lesson: Lesson | undefined,
): Promise<number> {
  // The first verdict is waited for: the test machinery gets going while the screen is still being loaded.
  const opening = import('../runner/runner.ts').then(({ openRunner }) => openRunner({ root }));
  opening.catch(() => {});
  const { watch } = await import('../watch/watch.ts');
  await watch({ root, lesson: lesson?.slug, env, signal, openRunner: () => opening });
  return 0;
}
