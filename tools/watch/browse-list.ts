import { loadCourse } from '../course/load.ts';
import type { Lesson } from '../course/types.ts';
import { resetToStarters } from '../progress/backups/reset.ts';
import { resetSentence } from '../progress/backups/reset-words.ts';
import { openProgress } from '../progress/store.ts';
import { inLocale } from '../terminal/ascii.ts';
import { openScreen } from '../terminal/screen.ts';
import { look, terminalFeatures } from '../terminal/style.ts';
import { indent } from '../terminal/text.ts';
import { layOut } from '../terminal/window.ts';
import { openListing, press } from './state/list.ts';
import { listWindow } from './view/list.ts';
import type { DisplayOutput } from './world/display.ts';
import { openJobs } from './world/jobs.ts';
import { type KeyStream, readKeys } from './world/keyboard.ts';

/** Where the list is shown; only for terminals. */
export interface BrowseOptions {
  readonly root: string;
  readonly stdin?: KeyStream;
  readonly stdout?: DisplayOutput;
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/**
 * The interactive list of lessons. Resets what it is asked to; the lesson that is chosen becomes the current one.
 * @returns the chosen lesson, or null when the user left without choosing.
 */
export async function browse(options: BrowseOptions): Promise<Lesson | null> {
  const { root, stdin = process.stdin, env = process.env, signal } = options;
  const stdout = inLocale(options.stdout ?? process.stdout, env);
  const [course, store] = await Promise.all([loadCourse(root), openProgress(root)]);
  let progress = await store.read();
  const here = progress.current ?? course.lessons[0]?.slug ?? '';
  let listing = openListing(here);
  let note = course.problems[0]?.sentence ?? null;

  const features = terminalFeatures(env, stdout);
  const draw = () => {
    const size = screen.size();
    const drawn = look(features, size.columns);
    const { top, body, bottom, ...rest } = listWindow(listing, course, progress, here, note, {
      ...drawn,
      width: size.columns - 2,
    });
    const window = { ...rest, top: indent(top, 1), body: indent(body, 1), bottom: indent(bottom, 1) };
    screen.draw(layOut(window, size, 0, drawn));
  };
  const screen = openScreen(stdout, draw);
  let stop: () => void = () => undefined;
  try {
    draw();
    const chosen = await new Promise<Lesson | null>((resolve) => {
      const leave = () => resolve(null);
      signal?.addEventListener('abort', leave, { once: true });
      const keys = readKeys(stdin, (key) => {
        if (key === 'ctrl-c') return leave();
        if (key === 'ctrl-z') return jobs.suspend();
        note = null;
        const [next, outcome] = press(listing, key, course, progress);
        listing = next;
        if (outcome?.type === 'close') return leave();
        if (outcome?.type === 'go') return resolve(outcome.lesson);
        if (outcome?.type === 'reset') {
          void reset(outcome.lesson, root).then((sentence) => {
            note = sentence;
            draw();
          });
        }
        return draw();
      });
      const give = () => {
        keys.pause();
        screen.pause();
      };
      const take = () => {
        screen.resume();
        keys.resume();
      };
      const jobs = openJobs({ pause: give, resume: take }, () => false);
      stop = () => {
        jobs.close();
        keys.stop();
        signal?.removeEventListener('abort', leave);
      };
    });
    if (chosen !== null) progress = await store.apply({ type: 'moved', slug: chosen.slug });
    return chosen;
  } finally {
    stop();
    screen.close();
  }
}

async function reset(lesson: Lesson, root: string): Promise<string> {
  try {
    return resetSentence(lesson, await resetToStarters(lesson), root);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
