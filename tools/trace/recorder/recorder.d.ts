import type { Batch } from '../model/events.ts';

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

/** Says that a line was printed by the frame that runs, or by the caller. */
export function printed(text: string): void;
