import { doneCount, firstOpen } from '../../progress/status.ts';
import { canDraw, inLocale } from '../../terminal/ascii.ts';
import { openScreen, type ScreenStream } from '../../terminal/screen.ts';
import { look, terminalFeatures } from '../../terminal/style.ts';
import { layOut, type Size, scrollLimit } from '../../terminal/window.ts';
import type { Event } from '../state/events.ts';
import { current, type State, way } from '../state/state.ts';
import { plainLines } from '../view/lines.ts';
import { view } from '../view/window.ts';
import type { EditorTarget } from './editor.ts';
import { openJobs } from './jobs.ts';
import { type KeyStream, readKeys } from './keyboard.ts';

/** What a display needs of `process.stdout`. */
export type DisplayOutput = ScreenStream & { readonly isTTY?: boolean | undefined };

/** Where the learner sees the state, and where their keys come from. */
export interface Display {
  size(): Size;
  show(state: State): void;
  edit(target: EditorTarget): Promise<string | null>;
  /** Gives the terminal back, and says on it where things stand. */
  close(state: State): void;
}

interface DisplayPorts {
  readonly stdin: KeyStream;
  readonly stdout: DisplayOutput;
  readonly env: NodeJS.ProcessEnv;
  readonly plain: boolean;
}

/** The whole window when keys come from a terminal and text goes to one that can be drawn on; plain lines otherwise, and when they are wanted. */
export function openDisplay(wanted: DisplayPorts, post: (event: Event) => void): Display {
  const { env, plain } = wanted;
  const ends = { ...wanted, stdout: inLocale(wanted.stdout, env) };
  return ends.stdin.isTTY && canDraw(env, ends.stdout) && !plain ? openWindow(ends, post) : openLines(ends);
}

function openWindow({ stdin, stdout, env }: DisplayPorts, post: (event: Event) => void): Display {
  const features = terminalFeatures(env, stdout);
  let limit = 0;
  const screen = openScreen(stdout, () => post({ type: 'resized', size: screen.size() }));
  const keys = readKeys(stdin, (key) => {
    if (key === 'ctrl-z') jobs.suspend();
    else post({ type: 'key', key, limit });
  });
  const give = () => {
    keys.pause();
    screen.pause();
  };
  const take = () => {
    screen.resume();
    keys.resume();
  };
  let lent = false;
  const closing = new AbortController();
  const jobs = openJobs({ pause: give, resume: take }, () => lent);
  const terminal = {
    pause() {
      lent = true;
      give();
    },
    resume() {
      lent = false;
      if (!closing.signal.aborted) take();
    },
  };
  return {
    size: screen.size,
    show(state) {
      const { size } = state;
      const drawn = look(features, size.columns);
      const window = view(state, drawn);
      limit = scrollLimit(window, size);
      screen.draw(layOut(window, size, state.scroll, drawn));
    },
    async edit(target) {
      const { openEditor } = await import('./editor.ts');
      // No key comes while an editor has the terminal, but a page of the book can still ask.
      return lent ? 'An editor has the terminal already.' : openEditor(target, env, terminal, closing.signal);
    },
    close(state) {
      closing.abort();
      jobs.close();
      keys.stop();
      screen.close();
      stdout.write(`${farewell(state)}\n`);
    },
  };
}

function farewell(state: State): string {
  const { course, progress, fast } = state;
  const lesson = fast ? firstOpen({ lessons: way(state) }, progress) : current(state);
  const start = fast ? 'npm start -- --fast' : 'npm start';
  const next = lesson === undefined ? '' : ` \`${start}\` goes on at ${lesson.folder}.`;
  return `${doneCount(course, progress)} of ${course.lessons.length} lessons done.${next}`;
}

function openLines({ stdout, env }: DisplayPorts): Display {
  const { unicode } = terminalFeatures(env, stdout);
  let before: State | null = null;
  return {
    size: () => ({ columns: 80, rows: 24 }),
    show(state) {
      const lines = plainLines(before, state, unicode);
      before = state;
      if (lines.length > 0) stdout.write(`${lines.join('\n')}\n`);
    },
    async edit(target) {
      const { openEditor } = await import('./editor.ts');
      return openEditor(target, env, null);
    },
    close: () => undefined,
  };
}
