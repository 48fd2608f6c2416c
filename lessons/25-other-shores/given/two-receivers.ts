import { type Coro, EventLoop, sleep, UdpEndpoint, VirtualSelector } from '../../asyncio.ts';

/** ann and bob wait for datagrams of one endpoint. Two come at once. */
export function demo(print: (line: string) => void): void {
  const loop = new EventLoop(new VirtualSelector());
  const endpoint = new UdpEndpoint();

  function* receiver(): Coro<void> {
    const [data] = yield* endpoint.recv();
    print(`got ${data}`);
  }
  function* main(): Coro<void> {
    yield* sleep(1);
    for (const text of ['one', 'two']) endpoint.datagramReceived(Buffer.from(text), ['127.0.0.1', 5000]);
    yield* sleep(1);
  }
  loop.createTask(receiver(), { name: 'ann' });
  loop.createTask(receiver(), { name: 'bob' });
  loop.runUntilComplete(loop.createTask(main(), { name: 'main' }));
  loop.close();
}
