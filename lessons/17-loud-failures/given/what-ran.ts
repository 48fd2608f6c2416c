import { type Task, takeStepped } from '../../12-task/task.ts';
import type { Handle, Instrument } from '../../13-event-loop/handle.ts';

let ran: { readonly call: Handle; readonly task: Task<unknown> | null } | null = null;

/** Finds out which task takes a step in each call. A loop that has instruments has this one first. */
export const stepWatch: Instrument = {
  before() {
    takeStepped(); // it took its step in an earlier call
  },
  after(call) {
    ran = { call, task: takeStepped() };
  },
};

/** What ran in a call that has just been made: the task that took a step in it; or the call itself, when no task did. */
export function whatRan(call: Handle): Task<unknown> | Handle {
  return ran?.call === call && ran.task !== null ? ran.task : call;
}
