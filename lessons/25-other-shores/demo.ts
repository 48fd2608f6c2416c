import {
  type Coro,
  createTask,
  EventLoop,
  type Future,
  gather,
  getRunningLoop,
  sleep,
  UdpEndpoint,
  VirtualSelector,
} from '../asyncio.ts';
import { Requests } from './executor.ts';
import { PretendShore } from './given/pretend-shore.ts';

/** Jobs elsewhere: their order, a cancel, an error. Then datagrams. The time is virtual: each job lasts as long as it says. */
export function demo(print: (line: string) => void): void {
  /** Waits for a job, and says how it ended. */
  function* show(name: string, job: Future<unknown>): Coro<void> {
    let got: string;
    try {
      got = String(yield* job);
    } catch (error) {
      got = String(error);
    }
    print(`${getRunningLoop().time()} s, ${name}: ${got}`);
  }

  function* order(requests: Requests): Coro<void> {
    const tea = createTask(show('ann', requests.ask('', 'nap', [3, 'tea'])));
    const milk = createTask(show('bob', requests.ask('', 'nap', [1, 'milk'])));
    print(`0 s, main: ${tea.done() ? 'waits for tea' : 'goes on'}`);
    yield* gather(tea, milk);
    print(`${getRunningLoop().time()} s, main: both are done`);
  }
  function* cancelled(requests: Requests): Coro<void> {
    const task = createTask(show('cid', requests.ask('', 'nap', [3, 'cake'])));
    yield* sleep(1);
    task.cancel();
    yield* task;
    yield* sleep(4);
    print('5 s, main: ends');
  }
  function* failed(requests: Requests): Coro<void> {
    yield* show('dan', requests.ask('', 'fails', [1, 'no cake']));
  }
  function* datagrams(): Coro<void> {
    const endpoint = new UdpEndpoint(2); // room for two
    for (const text of ['ab', 'cd', 'ef']) endpoint.datagramReceived(Buffer.from(text), ['127.0.0.1', 5000]);
    endpoint.connectionLost(null);
    for (let left = 3; left > 0; left--)
      try {
        print(`datagram: ${(yield* endpoint.recv())[0]}`);
      } catch (error) {
        print(`datagram: ${error}`);
      }
  }
  for (const part of [order, cancelled, failed, datagrams]) {
    const loop = new EventLoop(new VirtualSelector());
    // The shore of the second part says what becomes of its job.
    const say = part === cancelled ? (line: string) => print(`${loop.time()} s, ${line}`) : undefined;
    loop.runUntilComplete(part(new Requests(loop, (asker) => new PretendShore(loop, asker, say))));
    loop.close();
  }
}
