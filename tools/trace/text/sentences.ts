import type { StepRow, WaitRow } from '../scene/scene.ts';
import { harmless } from '../words/escape.ts';
import { seconds } from '../words/phrases.ts';

/** What happens in a step, in a line of a terminal. */
export function sentenceIn({ sentence }: StepRow): string {
  return harmless(sentence);
}

/** The loop waits, and how long. */
export function waiting({ label, from, to }: WaitRow): string {
  const time = from === undefined || to === undefined ? '' : `, from ${seconds(from)} to ${seconds(to)}`;
  return `${label === '' ? '' : `${harmless(label)}  `}nobody runs${time}`;
}
