import { runDemo } from '../../runner/demo.ts';
import { runTogether } from './batch.ts';
import { runSnippet } from './snippet.ts';

/** How the programs that prose speaks of are run. */
export interface Programs {
  readonly snippet: typeof runSnippet;
  readonly demo: typeof runDemo;
  readonly together: typeof runTogether;
}

export const programs: Programs = { snippet: runSnippet, demo: runDemo, together: runTogether };
