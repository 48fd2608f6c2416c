import type { PoolRunnerInitializer, PoolWorker, WorkerRequest } from 'vitest/node';
import type { Child } from '../process/child.ts';
import type { About } from '../process/wire.ts';

const NAME = 'workbook';

/**
 * The pool that vitest takes its workers from: each adopts a process that was started earlier.
 * vitest marks this interface experimental, and its version is pinned; everything that leans on it is in this file.
 */
export interface Pool {
  readonly initializer: PoolRunnerInitializer;
  /** Goes through vitest's opening handshake with a process before anybody asks for it. */
  handshake(child: Child, config: unknown): void;
}

const DEAD = {
  __vitest_worker_response__: true,
  type: 'started',
  error: new Error('The process has ended.'),
};
const STOPPED = { __vitest_worker_response__: true, type: 'stopped' };

/** What a pool is given. */
export interface PoolOptions {
  /** Gives a process that runs nothing now. */
  take(): Child;
  /** Called when a process is told to run a test file, with the file's absolute path. */
  onRun(file: string, child: Child): void;
  /** What else a process is told when it is told to run: `child/test-runner.js` reads it. */
  about(): About;
  /** Called when vitest has done with a process; resolves when it is gone, or free for another run. */
  release(child: Child): Promise<void>;
}

/** A pool for one vitest. */
export function openPool({ take, onRun, release, about }: PoolOptions): Pool {
  const handshakes = new WeakMap<Child, Promise<unknown>>();

  function handshake(child: Child, config: unknown): void {
    if (!child.process.connected) return;
    const started = new Promise((resolve) => {
      const hear = (message: { type?: string }): void => {
        if (message.type !== 'started') return;
        child.process.off('message', hear);
        resolve(message);
      };
      child.process.on('message', hear);
    });
    handshakes.set(child, started);
    child.process.send({
      __vitest_worker_request__: true,
      type: 'start',
      poolId: 1,
      workerId: 1,
      options: { reportMemory: false },
      context: { environment: { name: 'node', options: null }, config, pool: NAME },
      traces: { enabled: false },
    });
  }

  function adopt(child: Child): PoolWorker {
    const registered: { event: string; callback: (message: unknown) => void }[] = [];
    const say = (message: unknown): void => {
      for (const { event, callback } of [...registered]) if (event === 'message') callback(message);
    };
    const forget = (): void => {
      for (const { event, callback } of registered.splice(0)) child.process.off(event, callback);
    };
    return {
      name: NAME,
      // Modules are small: through the channel is quicker than through a file.
      cacheFs: false,
      start: async () => {},
      stop: async () => {},
      deserialize: (data) => data,
      on(event, callback) {
        registered.push({ event, callback });
        child.process.on(event, callback);
        // A listener that comes too late is called all the same, or vitest would wait for a minute.
        const { exitCode, signalCode } = child.process;
        if (event === 'exit' && (exitCode ?? signalCode) !== null) setImmediate(callback, exitCode);
      },
      off(event, callback) {
        const at = registered.findIndex((one) => one.event === event && one.callback === callback);
        if (at >= 0) registered.splice(at, 1);
        child.process.off(event, callback);
      },
      send(message: WorkerRequest) {
        if (message.type === 'start') {
          // One that dies before it has answered would be waited for for a minute.
          void child.exited.then(() => say(DEAD));
          const early = handshakes.get(child);
          if (early !== undefined) return void early.then(say);
        }
        // Once the verdict is out, nothing of the learner's is waited for.
        if (message.type === 'stop') {
          return void release(child).then(() => {
            say(STOPPED);
            forget();
          });
        }
        let sent = message;
        if (message.type === 'run') {
          onRun(message.context.files[0]?.filepath ?? '', child);
          sent = { ...message, context: Object.assign({}, message.context, about()) };
        }
        if (child.process.connected) child.process.send(sent, () => {});
      },
    };
  }

  return { handshake, initializer: { name: NAME, createPoolWorker: () => adopt(take()) } };
}
