import {
  type Coro,
  coroutine,
  createTask,
  EventLoop,
  runVirtual,
  sleep,
  VirtualSelector,
} from '../asyncio.ts';
import { outer, phase1 } from './chain.ts';

/** A chain of calls; how many turns and seconds a chain takes; a call without a star; and what is waited for twice. */
export function demo(print: (line: string) => void): void {
  class Counting extends EventLoop {
    turn = 0;

    protected override runOnce(): void {
      this.turn += 1;
      super.runOnce();
    }
  }
  const loop = new Counting(new VirtualSelector());

  const main = coroutine(function* main(): Coro<void> {
    const results = yield* outer(print);
    print(`returned ${results.join(' and ')}, in turn ${loop.turn}`);
  });
  loop.runUntilComplete(main());

  const deep = coroutine(function* deep(levels: number): Coro<number> {
    return levels === 0 ? loop.turn : yield* deep(levels - 1);
  });
  const measure = coroutine(function* measure(): Coro<void> {
    const before = loop.turn;
    const atTheBottom = yield* deep(100);
    print(`100 calls down: ${atTheBottom - before} turns later, and back: ${loop.turn - before}`);
  });
  loop.runUntilComplete(measure());

  const starless = coroutine(function* starless(): Coro<void> {
    print('calls phase1 without a star');
    phase1(print);
    print('has called it');
  });
  loop.runUntilComplete(starless());

  const tea = coroutine(function* tea(): Coro<string> {
    yield* sleep(1);
    return 'tea';
  });
  const inARow = coroutine(function* inARow(): Coro<void> {
    const begin = loop.time();
    yield* tea();
    yield* tea();
    print(`two teas in a row: ${loop.time() - begin} s`);
  });
  loop.runUntilComplete(inARow());

  const madeFirst = coroutine(function* madeFirst(): Coro<void> {
    const begin = loop.time();
    const [one, two] = [tea(), tea()];
    yield* one;
    yield* two;
    print(`two coroutines, made first: ${loop.time() - begin} s`);
  });
  loop.runUntilComplete(madeFirst());

  const asTasks = coroutine(function* asTasks(): Coro<void> {
    const begin = loop.time();
    const [one, two] = [createTask(tea()), createTask(tea())];
    yield* one;
    yield* two;
    print(`two tasks, made first: ${loop.time() - begin} s`);
  });
  loop.runUntilComplete(asTasks());
  loop.close();

  const twice = coroutine(function* twice(): Coro<void> {
    const cup = tea();
    print(`a coroutine, waited for twice: ${yield* cup}, then ${yield* cup}`);
    const pot = createTask(tea());
    print(`a task, waited for twice: ${yield* pot}, then ${yield* pot}`);
  });
  runVirtual(twice());
}
