import { constants } from 'node:os';
import { inLocale } from '../../terminal/ascii.ts';
import type { ProcessContext } from './types.ts';

/** The end of a command from outside: the user's Ctrl-C, a polite kill, or a reader that went away (`lesson list | head -1`). */
export interface Termination {
  /** Aborts when the end has come, so that the command can clean up. */
  readonly signal: AbortSignal;
  /** What the shell is told then: 128 and the number of the signal; 0 when the reader had enough. */
  readonly exitCode: number;
  stopListening(): void;
}

/** Listens for the end. A second signal ends the process at once, as Node does by itself. */
export function listenForTermination(): Termination {
  const controller = new AbortController();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let exitCode = 0;
  const onSignal = (signal: NodeJS.Signals): void => {
    exitCode = 128 + constants.signals[signal];
    stopListening();
    controller.abort();
  };
  const stopListening = (): void => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  const onError = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
    controller.abort();
  };
  // These stay: what was written last may fail after the command has returned.
  process.stdout.on('error', onError);
  process.stderr.on('error', onError);
  return {
    signal: controller.signal,
    stopListening,
    get exitCode() {
      return exitCode;
    },
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
