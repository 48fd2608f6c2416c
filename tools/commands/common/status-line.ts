import { canDraw } from '../../terminal/ascii.ts';
import type { Output } from '../cli/types.ts';

/** One line about what goes on, written over itself; only on a terminal. */
export interface StatusLine {
  show(text: string): void;
  /** Takes it away. */
  clear(): void;
}

/** A status line on `output`: nothing at all when that is not a terminal, or one that cannot take a line back. */
export function statusLine(output: Output, env: NodeJS.ProcessEnv): StatusLine {
  const isShown = canDraw(env, output);
  const write = (text: string): void => {
    if (isShown) output.write(`\r\u001b[K${text}`);
  };
  return { show: write, clear: () => write('') };
}
