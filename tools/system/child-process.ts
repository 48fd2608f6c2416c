import { type ChildProcess, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { childEnvironment } from './environment.js';
import { endOf } from './process-end.ts';

/** How a child process ended. */
export interface Ended {
  /** The exit code; null when it was killed. */
  readonly code: number | null;
  /** The signal that killed it; null when none did. */
  readonly killedBy: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What it wrote to file descriptor 3, when it `reports`. */
  readonly report: string;
  readonly timedOut: boolean;
  readonly seconds: number;
}

/** How a child process runs. */
export interface ChildOptions {
  readonly cwd: string;
  /** Kills it after so many seconds; without, it may run as long as it likes. */
  readonly timeoutSeconds?: number;
  /** Gives it the terminal, to print as it goes and to read the keyboard; nothing that it prints is collected. */
  readonly inherit?: boolean;
  /** Whether it has a file descriptor 3, for what is not for the user's eyes. */
  readonly reports?: boolean;
  /** Kills it when aborted; the call then resolves as usual. */
  readonly signal?: AbortSignal;
}

/** More than any transcript; keeps a runaway loop that prints from filling memory. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Runs a program to its end, and collects what it prints, all of both streams so that it never blocks on a full pipe.
 * What it does depends on the shell that the tool was started in only as far as `childEnvironment` lets it. What it has started
 * and left behind is not waited for.
 * @throws when the program cannot be started.
 */
export async function runChild(
  command: string,
  args: readonly string[],
  options: ChildOptions,
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: childEnvironment(process.env),
    stdio: [
      ...(options.inherit
        ? (['inherit', 'inherit', 'inherit'] as const)
        : (['ignore', 'pipe', 'pipe'] as const)),
      ...(options.reports ? (['pipe'] as const) : []),
    ],
    windowsHide: true,
  });
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  // A process that could not be started for want of files has none.
  const report = collect(child.stdio?.[3]);
  let timedOut = false;
  const kill = (): void => void child.kill('SIGKILL');
  const timer =
    options.timeoutSeconds === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          kill();
        }, options.timeoutSeconds * 1000);
  options.signal?.addEventListener('abort', kill, { once: true });
  if (options.signal?.aborted) kill();
  const end = endOf(child).finally(() => {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', kill);
  });
  const { code, signal } = await end;
  return {
    code,
    killedBy: signal,
    stdout: stdout(),
    stderr: stderr(),
    report: report(),
    timedOut,
    seconds: (performance.now() - started) / 1000,
  };
}

function collect(stream: ChildProcess['stdio'][number] | undefined): () => string {
  let text = '';
  if (!(stream instanceof Readable)) return () => '';
  stream.setEncoding('utf8').on('data', (part: string) => {
    if (text.length < MOST_CHARACTERS) text += part.slice(0, MOST_CHARACTERS - text.length);
  });
  return () => text;
}
