import { emitKeypressEvents } from 'node:readline';
import type { Key } from '../state/events.ts';

interface Press {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly sequence?: string;
}

/** What reading keys needs of `process.stdin`. */
export interface KeyStream extends NodeJS.ReadableStream {
  readonly isTTY?: boolean | undefined;
  setRawMode?(raw: boolean): unknown;
}

/** Keys, until `stop`. While paused the terminal is as it was: another program may read it. */
export interface KeyReader {
  pause(): void;
  resume(): void;
  stop(): void;
}

const named: Readonly<Record<string, Key>> = {
  return: 'enter',
  enter: 'enter',
  escape: 'escape',
  backspace: 'backspace',
  up: 'up',
  down: 'down',
  left: 'left',
  right: 'right',
  pageup: 'pageup',
  pagedown: 'pagedown',
  home: 'home',
  end: 'end',
};

/** The key of a press, or null for one that means nothing here. */
function keyOf(text: string | undefined, press: Press): Key | null {
  if (press.ctrl) return press.name === 'c' || press.name === 'z' ? `ctrl-${press.name}` : null;
  const key = press.name === undefined || !Object.hasOwn(named, press.name) ? undefined : named[press.name];
  if (key !== undefined) return key;
  return text !== undefined && !press.meta && [...text].length === 1 && text >= ' ' ? text : null;
}

/** Reads keys one by one from a terminal. */
export function readKeys(stdin: KeyStream, onKey: (key: Key) => void): KeyReader {
  const listener = (text: string | undefined, press: Press) => {
    const key = keyOf(text, press);
    if (key !== null) onKey(key);
  };
  // A lone Escape is told from the beginning of an arrow key by waiting; half a second, unless told otherwise.
  emitKeypressEvents(stdin, { escapeCodeTimeout: 50 } as never);
  const resume = () => {
    stdin.on('keypress', listener);
    stdin.setRawMode?.(true);
    stdin.resume();
  };
  const pause = () => {
    stdin.off('keypress', listener);
    stdin.setRawMode?.(false);
    stdin.pause();
  };
  resume();
  return { pause, resume, stop: pause };
}
