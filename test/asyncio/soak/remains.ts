import v8 from 'node:v8';
import vm from 'node:vm';
import { executeAndLeave, type Remains } from './execute.ts';
import type { Body } from './program.ts';
import type { Runtime } from './runtime.ts';

let collect: (() => void) | null = null;

/** Collects garbage now, in a process that was not started with `--expose-gc`, too. */
function collectGarbage(): void {
  if (collect === null) {
    v8.setFlagsFromString('--expose-gc');
    collect = vm.runInNewContext('gc') as () => void;
  }
  collect();
}

/**
 * Runs programs one after the other, and keeps what they were run on: loops, locks, queues.
 * @returns the indexes of those of which a task, a timer or a future is still alive after that
 */
export async function keptAlive(programs: readonly Body[], runtime?: Runtime): Promise<number[]> {
  const remains: Remains[] = [];
  // One more, because the runtime remembers which task took the last step.
  for (const program of [...programs, []]) remains.push(executeAndLeave(program, runtime));
  // A weak reference holds its object until the present job is over.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  const isKept = ({ made, roots }: Remains): boolean =>
    roots.length > 0 && made.some((each) => each.deref() !== undefined);
  return [...programs.keys()].filter((index) => isKept(remains[index] as Remains));
}
