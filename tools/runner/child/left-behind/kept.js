// What this process keeps of the runs that it has made: modules are never let go.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So few bytes are no reason to end a process, whether somebody holds them or not. */
const FEW_BYTES = 32 * 1024 * 1024;
const { memoryUsage } = process;

let collect;

/** Bytes of the heap that are held. As long as they are few, garbage is counted among them. */
export function keptBytes() {
  const used = memoryUsage().heapUsed;
  if (used < FEW_BYTES) return used;
  if (collect === undefined) {
    // Only a context that is made afterwards has the function: the learner's code does not see it.
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc');
  }
  collect();
  return memoryUsage().heapUsed;
}
