import { type Coro, coroutine, EventLoop, sleep } from '../../asyncio.ts';
import { LetterSelector } from './letters.ts';

/** A task sleeps for ten seconds, and a letter comes after four. */
export function demo(): void {
  const letters = new LetterSelector([{ at: 4, call: letter }]);
  const loop = new EventLoop(letters);
  letters.attach(loop);
  const box = loop.createFuture<string>();

  function letter(): void {
    box.setResult('hello');
  }
  const reader = coroutine(function* reader(): Coro<void> {
    yield* box;
  });
  const sleeper = coroutine(function* sleeper(): Coro<void> {
    yield* sleep(10);
  });
  loop.createTask(reader());
  loop.createTask(sleeper()).addDoneCallback(function stop() {
    loop.stop();
  });
  loop.runForever();
}
