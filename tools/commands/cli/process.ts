import { constants } from 'node:os';
import { inLocale } from '../../terminal/ascii.ts';
import type { ProcessContext } from './types.ts';

/** The end of a command from outside: the user's Ctrl-C, a polite kill, or a reader that went away (`lesson list | head -1`). */
export interface Termination {
  /** Aborts when the end has come, so that the command can clean up. */
  readonly signal: AbortSignal;
  /**
   * What the shell is told then: 128 and the number of the signal; 1 when the output could not be written. When the reader had
   * enough: what the command came to, or, when it did not come to its end, 128 and the number of SIGPIPE, since 0 would say
   * that all is well.
   * @param own what the command returned; undefined when it was cut short.
   */
  exitCode(own: number | undefined): number;
  /** Resolves when everything that was written to stdout has gone out, or could not. */
  flushed(): Promise<void>;
  stopListening(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** SIGPIPE, which Node has no constant for on Windows. */
const UNREAD = 128 + 13;

/** How long a command may clean up after a signal before that ends it by force, in seconds. */
const PATIENCE = 3;

/** The reader, or the terminal, is gone. */
const GONE = ['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED'];

/** Listens for the end. A second signal ends the process at once, as Node does by itself, and so does a command that does not end. */
export function listenForTermination(): Termination {
  const controller = new AbortController();
  let exitCode: number | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    exitCode = 128 + constants.signals[signal];
    stopListening();
    controller.abort();
    setTimeout(() => process.kill(process.pid, signal), PATIENCE * 1000).unref();
  };
  const stopListening = (): void => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  const onError = (stream: NodeJS.WriteStream, { code = '' }: NodeJS.ErrnoException): void => {
    if (!controller.signal.aborted && !GONE.includes(code)) {
      exitCode = 1;
      const why = code === 'ENOSPC' ? 'the disk is full' : `of ${code}`;
      if (stream !== process.stderr)
        process.stderr.write(`The output could not be written because ${why}.\n`);
    }
    controller.abort();
  };
  // These stay: what was written last may fail after the command has returned.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => onError(stream, error));
  return {
    signal: controller.signal,
    stopListening,
    exitCode: (own) => exitCode ?? own ?? UNREAD,
    flushed: () =>
      new Promise((resolve) => {
        if (controller.signal.aborted) resolve();
        // Whatever went wrong is told once this is over.
        else process.stdout.write('', () => setImmediate(resolve));
      }),
  };
}

/** The process as the world that a command runs in. What judges is loaded when it is asked for: help needs none of it. */
export function processContext(signal: AbortSignal): ProcessContext {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: inLocale(process.stdout, process.env),
    stderr: inLocale(process.stderr, process.env),
    isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    ask: async (question) => (await import('./ask.ts')).ask(question, signal),
    signal,
    openRunner: async (options) => (await import('../../runner/runner.ts')).openRunner(options),
    openTracer: async (root) => (await import('../../runner/tracing/tracer.ts')).openTracer(root),
    typeCheck: async (root, abort) => (await import('../../runner/type-check.ts')).typeCheck(root, abort),
  };
}
