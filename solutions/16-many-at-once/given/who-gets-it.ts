import { type Coro, coroutine, EventLoop, gather, sleep, VirtualSelector } from '../../asyncio.ts';

/** One machine jams after a second, and another one washes for two. */
export function demo(print: (line: string) => void): void {
  const loop = new EventLoop(new VirtualSelector());

  const wash = coroutine(function* wash(load: string): Coro<string> {
    yield* sleep(2);
    print(`${load} is clean`);
    return load;
  });
  const jam = coroutine(function* jam(): Coro<string> {
    yield* sleep(1);
    throw new Error('jam');
  });
  const owner = coroutine(function* owner(): Coro<void> {
    try {
      yield* gather(socks, jammed);
    } catch (error) {
      print(`caught ${(error as Error).message}`);
    }
  });
  const socks = loop.createTask(wash('socks'), { name: 'socks' });
  const jammed = loop.createTask(jam(), { name: 'jammed' });
  loop.createTask(owner());
  socks.addDoneCallback(function stop() {
    loop.stop();
  });
  loop.runForever();
}
