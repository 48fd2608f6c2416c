import { type Coro, coroutine, EventLoop, type Future } from '../../asyncio.ts';
import { LetterSelector } from './letters.ts';

/** Two readers, two letterboxes. Bob's letter comes first, although ann began to wait first. */
export function demo(print: (line: string) => void): void {
  const letters = new LetterSelector([
    { at: 1, call: forBob },
    { at: 5, call: forAnn },
  ]);
  const loop = new EventLoop(letters);
  letters.attach(loop);
  const annsBox = loop.createFuture<string>();
  const bobsBox = loop.createFuture<string>();

  function forBob(): void {
    bobsBox.setResult('hello');
  }
  function forAnn(): void {
    annsBox.setResult('good evening');
  }
  const ann = coroutine(function* ann(box: Future<string>): Coro<void> {
    print(`ann reads ${yield* box}`);
  });
  const bob = coroutine(function* bob(box: Future<string>): Coro<void> {
    print(`bob reads ${yield* box}`);
  });
  loop.createTask(ann(annsBox)).addDoneCallback(function stop() {
    loop.stop();
  });
  loop.createTask(bob(bobsBox));
  loop.runForever();
}
