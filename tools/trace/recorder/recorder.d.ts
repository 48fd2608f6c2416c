import type { Frame, TraceEvent } from '../model/events.ts';

/** What was recorded since the last batch. */
export interface Batch {
  /** What frames turned out to be called; a later one of the same id takes the place of an earlier one. */
  readonly frames: readonly Omit<Frame, 'instance'>[];
  readonly events: readonly TraceEvent[];
  /** How many more there were until now. */
  readonly dropped: number;
}

/**
 * Records every resume and suspend of every generator of this process until the function that it returns is called.
 * @param options `every`: generators of code that was not prepared are recorded too; `places`: the lines that resume are
 * looked up (default true).
 * While something is being recorded already, it gets what that gets, and `every` and `places` change nothing.
 */
export function startRecording(options: {
  send(batch: Batch): void;
  every?: boolean;
  places?: boolean;
}): () => void;

/** Says that a line was printed by whoever runs. */
export function printed(text: string): void;
