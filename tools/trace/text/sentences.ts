import type { StepRow, WaitRow } from '../scene/scene.ts';
import { harmless } from '../words/escape.ts';
import { nobodyRuns } from '../words/phrases.ts';

/** What happens in a step, in a line of a terminal. */
export function sentenceIn({ sentence }: StepRow): string {
  return harmless(sentence);
}

/** The loop waits, and how long. */
export function waiting(row: WaitRow): string {
  return `${row.label === '' ? '' : `${harmless(row.label)}  `}${nobodyRuns(row)}`;
}
