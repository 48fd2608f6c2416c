import type { ChildProcess } from 'node:child_process';

/** How a process ended: one of the two is null. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** How long what it has written may take to arrive, in seconds, when something else holds its pipes open. */
const DRAIN_SECONDS = 0.2;

/**
 * Resolves when a process has ended and what it wrote has been read. Its pipes are not waited for: a process that it has
 * started can hold them open for ever. They are closed here.
 * @throws when the process cannot be started.
 */
export function endOf(child: ChildProcess): Promise<ProcessEnd> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      // One that runs can raise errors too: a message that could not be sent, for one.
      if (child.pid === undefined) reject(error);
    });
    child.once('exit', (code, signal) => {
      const settle = (): void => {
        clearTimeout(timer);
        for (const stream of child.stdio) stream?.destroy();
        resolve({ code, signal });
      };
      // This process may have been held up itself. What has arrived is read between a timer and an immediate.
      const timer = setTimeout(() => setImmediate(settle), DRAIN_SECONDS * 1000);
      child.once('close', settle);
    });
  });
}
