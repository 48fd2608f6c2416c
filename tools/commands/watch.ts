import { findLesson } from '../course/find.ts';
import type { Lesson } from '../course/types.ts';
import { openProgress, type ProgressStore } from '../progress/store.ts';
import { lessonAt, openCourse } from './pick.ts';
import type { CommandContext } from './types.ts';

/** `lesson watch`: judges at every save, until the user has had enough. */
export async function run(context: CommandContext): Promise<number> {
  const { args, cwd, root } = context;
  const [name] = args.positionals;
  const course = await openCourse(context);
  const store = await openProgress(root);
  const { firstLesson } = await import('../watch/start.ts');
  const wanted = name === undefined ? lessonAt(course, cwd) : findLesson(course, name, cwd);
  return watchLesson(context, wanted ?? firstLesson(course, await store.read(), undefined), store);
}

/** Watches, beginning with `lesson`. */
export async function watchLesson(
  { root, env, signal }: Pick<CommandContext, 'root' | 'env' | 'signal'>,
  lesson: Lesson,
  store?: ProgressStore,
): Promise<number> {
  // The first verdict is waited for: the lesson is being judged while the screen is still being loaded.
  const opening = Promise.all([import('../runner/runner.ts'), import('../watch/head-start.ts')]).then(
    async ([{ openRunner }, { withHeadStart }]) => withHeadStart(await openRunner({ root }), lesson),
  );
  opening.catch(() => {});
  const { watch } = await import('../watch/watch.ts');
  await watch({ root, lesson: lesson.slug, env, signal, store, openRunner: () => opening });
  return 0;
}
