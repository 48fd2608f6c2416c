import { type ChildProcess, spawn } from 'node:child_process';
import { endOf } from './process-end.ts';

/** How a child process ended. */
export interface Ended {
  /** The exit code; null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
  readonly seconds: number;
}

/** How a child process runs. */
export interface ChildOptions {
  readonly cwd: string;
  /** Kills it after so many seconds; without, it may run as long as it likes. */
  readonly timeoutSeconds?: number;
  /** Shows its stdout at once instead of collecting it, and lets it read the keyboard; its stderr is collected all the same. */
  readonly inherit?: boolean;
  /** Kills it when aborted; the call then resolves as usual. */
  readonly signal?: AbortSignal;
}

/** More than any transcript; keeps a runaway loop that prints from filling memory. */
const MOST_CHARACTERS = 1_000_000;

/**
 * The arguments of `node` that let it run TypeScript, wherever the file lies.
 * `--import tsx` alone would look for tsx from the child's own folder.
 */
export function tsxArguments(): string[] {
  return ['--import', import.meta.resolve('tsx')];
}

/**
 * Runs a program to its end, and collects what it prints, all of both streams so that it never blocks on a full pipe.
 * What it has started and left behind is not waited for.
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
    stdio: options.inherit ? ['inherit', 'inherit', 'pipe'] : ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
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
  const { code } = await end;
  return {
    code,
    stdout: stdout(),
    stderr: stderr(),
    timedOut,
    seconds: (performance.now() - started) / 1000,
  };
}

function collect(stream: ChildProcess['stdout']): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (part: string) => {
    if (text.length < MOST_CHARACTERS) text += part.slice(0, MOST_CHARACTERS - text.length);
  });
  return () => text;
}
