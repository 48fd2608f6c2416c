import { type Coro, coroutine, EventLoop, type Future, VirtualSelector } from '../../asyncio.ts';

/** Two clients, a task for each. ann thinks for five seconds. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());
  const annsLine = loop.createFuture<string>();
  const bobsLine = loop.createFuture<string>();

  const talk = coroutine(function* talk(line: Future<string>): Coro<string> {
    return `hello ${yield* line}`;
  });
  loop.createTask(talk(annsLine), { name: 'ann' }).addDoneCallback(function stop() {
    loop.stop();
  });
  loop.createTask(talk(bobsLine), { name: 'bob' });
  loop.callLater(1, function bobSends() {
    bobsLine.setResult('bob');
  });
  loop.callLater(5, function annSends() {
    annsLine.setResult('ann');
  });
  loop.runForever();
}
