// Starting a process for learner code. In JavaScript, because the first one is started before tsx is there:
// while it loads vitest's runtime on one core, the tool loads vitest on the other.
import { fork, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../../system/environment.js';

/** The most that the heap of a learner's process may hold, in mebibytes, unless a caller says otherwise. */
export const MEMORY_MB = 256;

const ENTRY = fileURLToPath(new URL('./entry.js', import.meta.url));

const alive = new Set();
process.on('exit', () => {
  for (const pid of alive) killGroup(pid);
});

/** @type {{ process: import('node:child_process').ChildProcess, memoryMb: number } | undefined} */
let early;

/**
 * Ends a process and everything that it has started.
 * @param {number} pid
 */
export function killGroup(pid) {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** What the whole process may hold, buffers too: node and vitest take some 150 MB themselves. */
const mostBytes = (/** @type {number} */ memoryMb) => (memoryMb * 4 + 256) * 1024 * 1024;

/** What vitest expects to find: it does not start these processes itself. */
const FOR_VITEST = { TEST: 'true', VITEST: 'true', NODE_ENV: 'test', NO_COLOR: '1' };

/** @param {number} memoryMb */
function start(memoryMb) {
  const child = fork(ENTRY, [String(mostBytes(memoryMb))], {
    execArgv: [`--max-old-space-size=${memoryMb}`],
    env: childEnvironment(process.env, FOR_VITEST),
    detached: process.platform !== 'win32',
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', 'ipc'],
  });
  const { pid } = child;
  if (pid !== undefined) {
    alive.add(pid);
    child.once('exit', () => {
      // What the learner's program has started goes with it.
      killGroup(pid);
      alive.delete(pid);
    });
  }
  return child;
}

/** Starts the first process ahead of time. Until somebody takes it, it does not keep the tool from ending. */
export function startEarly(memoryMb = MEMORY_MB) {
  early = { process: start(memoryMb), memoryMb };
  hold(early.process, 'unref');
  // Without a listener, a process that cannot be started would end the tool; the next `startProcess` starts another.
  early.process.on('error', () => {});
}

/**
 * A process that will run a test file, in a process group of its own: the early one, or a new one.
 * @param {number} memoryMb
 */
export function startProcess(memoryMb) {
  const ready = early;
  early = undefined;
  if (ready === undefined) return start(memoryMb);
  const { exitCode, signalCode, pid } = ready.process;
  if (ready.memoryMb === memoryMb && pid !== undefined && (exitCode ?? signalCode) === null) {
    hold(ready.process, 'ref');
    return ready.process;
  }
  if (pid !== undefined) killGroup(pid);
  return start(memoryMb);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {'ref' | 'unref'} how
 */
function hold(child, how) {
  child[how]();
  child.channel?.[how]();
  // A process that could not be started has none.
  for (const stream of child.stdio ?? []) /** @type {any} */ (stream)?.[how]?.();
}
