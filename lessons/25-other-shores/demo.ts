import {
  type Coro,
  createSubprocessExec,
  createTask,
  getRunningLoop,
  run,
  sleep,
  toThread,
  UdpEndpoint,
} from '../asyncio.ts';
import { countPrimes, JOBS } from './given/jobs.ts';

/** Work that blocks, here and elsewhere; a cancel; arguments; a pipe; datagrams. */
export function demo(print: (line: string) => void): void {
  function* main(): Coro<void> {
    let ticks = 0;
    const clock = createTask(
      (function* (): Coro<never> {
        for (;;) {
          yield* sleep(0.001);
          ticks += 1;
        }
      })(),
    );
    yield* sleep(0.01);
    ticks = 0;
    print(`here: ${countPrimes(0, 200_000)} primes, ${ticks > 0 ? 'some ticks' : 'no tick'}`);
    ticks = 0;
    const primes = yield* toThread<number>(JOBS, 'countPrimes', 0, 200_000);
    print(`in a thread: ${primes} primes, ${ticks > 0 ? 'some ticks' : 'no tick'}`);
    clock.cancel();

    const memory = new Int32Array(new SharedArrayBuffer(12));
    const until = function* (place: number): Coro<void> {
      while (Atomics.load(memory, place) === 0) yield* sleep(0.001);
    };
    const task = createTask(toThread(JOBS, 'holdOn', memory.buffer));
    yield* until(0);
    task.cancel();
    yield* sleep(0.01);
    print(`cancel: the task is ${task.done() ? 'done' : 'pending'}`);
    print(`cancel: the job ${Atomics.load(memory, 2) === 1 ? 'has ended' : 'goes on'}`);
    Atomics.store(memory, 1, 1);
    Atomics.notify(memory, 1);
    yield* until(2);
    print('cancel: the job has ended');

    const items = ['tea'];
    const future = getRunningLoop().runInExecutor<number>(null, JOBS, 'add', items);
    items.push('milk', 'sugar');
    print(`arguments: ${yield* future} there`);
    print(`arguments: ${items.length} here`);
    try {
      yield* toThread(JOBS, 'fails', 'no tea');
    } catch (error) {
      print(`error: ${error}`);
    }

    const cat = yield* createSubprocessExec(process.execPath, '-e', 'process.stdin.pipe(process.stdout)', {
      stdin: 'pipe',
      stdout: 'pipe',
    });
    const [out, err] = yield* cat.communicate(Buffer.from('meow'));
    print(`cat: ${out}, ${err}, exit code ${cat.returncode}`);

    const server = yield* UdpEndpoint.open({ localAddr: ['127.0.0.1', 0] });
    const client = yield* UdpEndpoint.open({ remoteAddr: server.address });
    for (const text of ['ab', 'cd']) client.sendto(Buffer.from(text));
    print(`datagrams: ${(yield* server.recv())[0]}`);
    client.close();
    server.close();
  }
  run(main());
}
