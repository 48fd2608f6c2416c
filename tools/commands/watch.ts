import { findLesson } from '../course/find.ts';
import { substitutionFor } from '../course/substitution.ts';
import { learnerLesson } from '../progress/status.ts';
import { openProgress, type ProgressStore } from '../progress/store.ts';
import type { JudgeRequest } from '../runner/api.ts';
import type { WatchOptions } from '../watch/watch.ts';
import type { OpenObserver } from '../watch/world/observer.ts';
import type { CommandContext } from './cli/types.ts';
import { openBookServer, originsIn } from './common/book-server.ts';
import { lessonAt, openCourse } from './common/lesson.ts';

/** `lesson watch`: judges at every save, until the user has had enough. */
export async function run(context: CommandContext): Promise<number> {
  const origins = await originsIn(context);
  const fast = context.args.switches.has('fast');
  const { lesson, overlay, store } = await beginning(context);
  return watchLesson(context, { lesson, overlay }, { store, origins, fast });
}

/**
 * The lesson to begin with, what it runs on, and what is remembered.
 * @throws {UserError} when the first argument names no lesson.
 */
export async function beginning(
  context: CommandContext,
): Promise<Beginning & { readonly store: ProgressStore }> {
  const { args, cwd, root } = context;
  const [name] = args.positionals;
  const fast = args.switches.has('fast');
  const course = await openCourse(context);
  const store = await openProgress(root);
  const { firstLesson, firstOnTrack } = await import('../watch/state/first-lesson.ts');
  const here = fast ? undefined : lessonAt(course, cwd);
  const wanted = name === undefined ? here : findLesson(course, name, cwd);
  const progress = await store.read();
  const first = fast ? firstOnTrack : firstLesson;
  const lesson = wanted ?? first(course, progress);
  const { overlay } = await substitutionFor(learnerLesson(course, lesson, progress));
  return { lesson, overlay, store };
}

interface Origins {
  readonly origins?: readonly string[];
}

/** The lesson that is watched first, and the solutions that it runs on. */
type Beginning = Required<Pick<JudgeRequest, 'lesson' | 'overlay'>>;

/**
 * Watches, beginning with a lesson. On a terminal a book comes along, unless `WORKBOOK_BOOK=off`.
 * @param how `origins` is for that book: see `originsIn`.
 */
export async function watchLesson(
  { root, env, signal, isInteractive }: Pick<CommandContext, 'root' | 'env' | 'signal' | 'isInteractive'>,
  { lesson, overlay }: Beginning,
  { origins = [], ...how }: Pick<WatchOptions, 'store' | 'plain' | 'observers' | 'fast'> & Origins = {},
): Promise<number> {
  // The first verdict is waited for: the lesson is being judged while the screen is still being loaded.
  const opening = Promise.all([import('../runner/runner.ts'), import('../watch/world/head-start.ts')]).then(
    async ([{ openRunner }, { withHeadStart }]) =>
      withHeadStart(await openRunner({ root }), { lesson, overlay }),
  );
  opening.catch(() => {});
  // In a pipe nobody would open it: `lesson book` is for those who ask for one.
  const observers = isInteractive && env['WORKBOOK_BOOK'] !== 'off' ? [bookFor(root, env, origins)] : [];
  const { watch } = await import('../watch/watch.ts');
  await watch({ root, lesson: lesson.slug, env, signal, observers, ...how, openRunner: () => opening });
  return 0;
}

/** A book that opens when the first verdict is on the screen: loading it makes nobody wait. */
function bookFor(root: string, env: NodeJS.ProcessEnv, origins: readonly string[]): OpenObserver {
  return {
    name: 'book',
    waits: true,
    async open(ports) {
      const server = await openBookServer({ root, env }, { origins });
      const { openBook } = await import('../book/book.ts');
      return openBook({ root, env, server }, ports);
    },
  };
}
