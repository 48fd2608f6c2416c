import type { Output } from '../cli/types.ts';

/** One line about what goes on, written over itself; only on a terminal. */
export interface StatusLine {
  show(text: string): void;
  /** Takes it away. */
  clear(): void;
}

/** A status line on `output`: nothing at all when that is not a terminal. */
export function statusLine(output: Output): StatusLine {
  const write = (text: string): void => {
    if (output.isTTY) output.write(`\r\u001b[K${text}`);
  };
  return { show: write, clear: () => write('') };
}
