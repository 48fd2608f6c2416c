import { runDemo } from '../demo.ts';
import { runSnippet } from './snippet.ts';

/** How the programs that prose speaks of are run. */
export interface Programs {
  readonly snippet: typeof runSnippet;
  readonly demo: typeof runDemo;
}

/** Each in a process of its own. */
export const programs: Programs = { snippet: runSnippet, demo: runDemo };
