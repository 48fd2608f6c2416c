import type { Terminal } from './editor.ts';

/** What stopping and going on needs of the process. */
export interface JobPorts {
  on(signal: 'SIGTSTP' | 'SIGCONT', listener: () => void): unknown;
  off(signal: 'SIGTSTP' | 'SIGCONT', listener: () => void): unknown;
  /** Sends a signal to a process; to all of the terminal's job when `pid` is 0. */
  kill(pid: number, signal: 'SIGTSTP'): unknown;
  readonly pid: number;
}

/** Stopping with Ctrl-Z, until it is closed. */
export interface Jobs {
  /** Ctrl-Z was pressed, which is a key like another in raw mode. */
  suspend(): void;
  close(): void;
}

/** When nobody has stopped us: a shell that knows no jobs does not. In seconds. */
const SOON = 0.2;

/**
 * Lets the shell stop the program, and go on with it: the terminal is given back first, and taken again, drawn anew, when
 * `fg` comes, or when somebody else has stopped it and let it go on.
 * @param isLent whether an editor has the terminal: it is stopped too, and sees to the terminal itself.
 */
export function openJobs(terminal: Terminal, isLent: () => boolean, owner: JobPorts = process): Jobs {
  let given = false;
  let timer: NodeJS.Timeout | undefined;
  const stop = (pid: number): void => {
    if (!isLent() && !given) {
      given = true;
      terminal.pause();
    }
    // Without a listener the signal does what it does to every program.
    owner.off('SIGTSTP', stopped);
    owner.kill(pid, 'SIGTSTP');
    timer = setTimeout(goOn, SOON * 1000);
  };
  const stopped = (): void => stop(owner.pid);
  const goOn = (): void => {
    clearTimeout(timer);
    owner.off('SIGTSTP', stopped);
    owner.on('SIGTSTP', stopped);
    if (isLent()) return;
    // Any other way of stopping us did not ask, and the terminal may be in any mode.
    if (!given) terminal.pause();
    given = false;
    terminal.resume();
  };
  if (process.platform === 'win32') return { suspend: () => undefined, close: () => undefined };
  owner.on('SIGTSTP', stopped);
  owner.on('SIGCONT', goOn);
  return {
    // A key comes to us alone; `npm start` has put others before us, and the shell waits for all of them.
    suspend: () => stop(0),
    close() {
      clearTimeout(timer);
      owner.off('SIGTSTP', stopped);
      owner.off('SIGCONT', goOn);
    },
  };
}
