import type { TracePlace } from '../model/events.ts';

/** A place in a few characters: `fib.ts:12`. */
export function shortPlace({ file, line }: TracePlace): string {
  return `${file.split(/[\\/]/).at(-1)}:${line}`;
}
