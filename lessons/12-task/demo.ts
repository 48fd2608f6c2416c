import type { Coro } from '../09-decorators/coroutine.ts';
import { Future } from '../11-future/future.ts';
import { TinyLoop } from './given/tiny-loop.ts';
import { type FrameB, stepB } from './step-b.ts';
import { Task } from './task.ts';

/** A task before and after; two tasks that wait; a letter that has come; a forgotten star; a cup and a pot. */
export function demo(print: (line: string) => void): void {
  const loop = new TinyLoop();

  function* execute(): Coro<void> {
    print('  executing');
  }
  const task = new Task(execute(), { loop });
  print(`${task}`);
  loop.run();
  print(`${task}`);

  const letter = new Future<string>({ loop });
  function* ann(): Coro<string> {
    print('  ann: waits');
    const text = yield* letter;
    return `the letter says ${text}`;
  }
  function* bob(): Coro<void> {
    print('  bob: waits');
    const told = yield* first;
    print(`  bob: hears that ${told}`);
  }
  const first = new Task(ann(), { loop });
  new Task(bob(), { loop });
  print('main: has two tasks');
  loop.run();
  print(`${first}`);
  letter.setResult('hello');
  print('main: has filled the box');
  print(`main: turns of the loop ${loop.run()}`);

  function* late(): Coro<string> {
    return yield* letter;
  }
  function* lateB(): FrameB<unknown> {
    return yield letter;
  }
  new Task(late(), { loop });
  print(`a full box that reads itself: turns ${loop.run()}`);
  loop.callSoon(() => stepB(lateB(), new Future({ loop })));
  print(`a full box that the driver reads: turns ${loop.run()}`);

  function* careless(): Coro<string> {
    try {
      yield letter;
    } catch (error) {
      print(`  careless: ${(error as Error).message}`);
    }
    return 'well';
  }
  const last = new Task(careless(), { loop });
  loop.run();
  print(`${last}`);

  function* tea(): Coro<string> {
    return 'tea';
  }
  function* guest(): Coro<void> {
    const cup = tea();
    print(`  guest: from the cup ${yield* cup}, then ${yield* cup}`);
    const pot = new Task(tea(), { loop });
    print(`  guest: from the pot ${yield* pot}, then ${yield* pot}`);
  }
  new Task(guest(), { loop });
  loop.run();
}
