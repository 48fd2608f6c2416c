import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { now } from './process.ts';

interface Save {
  readonly file: string;
  readonly text: string;
}

// In the child: an editor that does nothing but save, so that neither side is measured by a process that is busy with it.
if (process.argv[2] === 'child') {
  process.on('message', ({ file, text }: Save) => {
    const at = now();
    writeFileSync(file, text);
    process.send?.(at);
  });
}

/** A third process that saves files on request. */
export function openSaver(): { save(file: string, text: string): Promise<number>; close(): void } {
  const child = fork(fileURLToPath(import.meta.url), ['child'], { execArgv: ['--import', 'tsx'] });
  return {
    /** Resolves with the time, in seconds, just before the write. */
    save: (file, text) =>
      new Promise((resolve) => {
        child.once('message', (at) => resolve(at as number));
        child.send({ file, text } satisfies Save);
      }),
    close: () => child.disconnect(),
  };
}
