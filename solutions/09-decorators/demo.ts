import { type Coro, coroutine, type FutureLike, isCoroutineFunction, primed } from './coroutine.ts';

/** It is done once `bake` has been called. */
class Oven implements FutureLike {
  #done = false;
  #callbacks: ((oven: FutureLike) => void)[] = [];

  done(): boolean {
    return this.#done;
  }

  addDoneCallback(callback: (oven: FutureLike) => void): void {
    this.#callbacks.push(callback);
  }

  bake(): void {
    this.#done = true;
    for (const callback of this.#callbacks.splice(0)) callback(this);
  }
}

/** As much of a loop as you need today: it calls `next()`, calls `bake()` on the oven that it gets, and calls `next()` again. */
function run<T>(coro: Coro<T>): T {
  let step = coro.next();
  while (!step.done) {
    if (step.value instanceof Oven) step.value.bake();
    step = coro.next();
  }
  return step.value;
}

/** A chain of coroutines, two greetings, and one coroutine that is marked and then, by mistake, primed. */
export function demo(print: (line: string) => void): void {
  let lines = 0;
  const write = (line: string): void => {
    lines += 1;
    print(line);
  };

  const phase1 = coroutine(function phase1() {
    write('in phase1');
    return 'result1';
  });
  const phase2 = coroutine(function phase2(arg: string) {
    write('in phase2');
    return `result2 derived from ${arg}`;
  });
  class Chain {
    @coroutine
    *outer(): Coro<[string, string]> {
      write('in outer');
      write('waiting for result1');
      const result1 = yield* phase1();
      write('waiting for result2');
      const result2 = yield* phase2(result1);
      return [result1, result2];
    }
  }

  write('starting coroutine');
  const before = lines;
  const coro = new Chain().outer();
  const during = lines - before;
  write('entering event loop');
  const [result1, result2] = run(coro);
  write(`return value: ('${result1}', '${result2}')`);
  write('closing event loop');
  print(`lines written by the call of outer(): ${during}`);

  const hello = coroutine(function* hello(who: string): Coro<void> {
    print(`Hello world! ${who}`);
    yield;
    print(`Hello again! ${who}`);
  });
  for (const greeting of [hello('one'), hello('two')]) run(greeting);

  function* breakfast(oven: Oven): Coro<string> {
    yield oven;
    return oven.done() ? 'bread' : 'dough';
  }
  const marked = coroutine(breakfast);
  print(
    `marked: ${isCoroutineFunction(marked)}, the function that was wrapped: ${isCoroutineFunction(breakfast)}`,
  );
  print(`it is called ${marked.name}, and takes ${marked.length}`);
  print(`marked, it eats ${run(marked(new Oven()))}`);
  print(`primed, it eats ${run(primed(breakfast)(new Oven()))}`);
}
