import type { Coro } from '../09-decorators/coroutine.ts';
import type { Task } from '../12-task/task.ts';
import { createTask, EventLoop } from './event-loop.ts';
import { runOnceDrain } from './turn.ts';

/** Calls that ask for calls; a program, and a task that it leaves behind; a program in a program; two loops that are asked to stop. */
export function demo(print: (line: string) => void): void {
  /** A loop that counts its turns, for those who want to say in which one they speak. */
  class Loop extends EventLoop {
    turn = 0;

    protected override runOnce(): void {
      this.turn += 1;
      super.runOnce();
    }

    say(line: string): void {
      print(`turn ${this.turn}: ${line}`);
    }
  }

  const calls = new Loop();
  calls.setExceptionHandler((_loop, { message }) => calls.say(`told of: ${message}`));
  const call = (line: string) => calls.callSoon(() => calls.say(line));
  calls.callSoon(() => {
    calls.say('A');
    call('child of A');
    unwanted.cancel();
    calls.stop();
  });
  calls.callSoon(function boom() {
    throw new Error('smoke');
  });
  const unwanted = call('B');
  call('C');
  calls.runForever();
  print('main: and again');
  calls.stop();
  calls.runForever();

  const loop = new Loop();
  function* ticker(): Coro<string> {
    for (let tick = 1; tick <= 3; tick++) {
      loop.say(`tick ${tick}`);
      yield;
    }
    return 'three ticks';
  }
  function* inner(): Coro<string> {
    loop.say('inner');
    return 'a letter';
  }
  const started: Task<string>[] = [];
  function* outer(): Coro<string> {
    started.push(createTask(ticker()));
    loop.say('outer has a task');
    const post = yield* inner();
    loop.say(`outer has ${post}`);
    yield;
    loop.say('outer goes on');
    return 'home';
  }
  print(`main: ${loop.runUntilComplete(outer())}`);
  for (const task of started) {
    print(`main: the ticker is ${task.done() ? 'done' : 'pending'}`);
    print(`main: ${loop.runUntilComplete(task)}, after turn ${loop.turn}`);
  }

  function* impatient(): Coro<string> {
    try {
      return loop.runUntilComplete(inner());
    } catch (error) {
      return `no: ${(error as Error).message}`;
    }
  }
  print(`main: ${loop.runUntilComplete(impatient())}`);

  /** A turn of it is a turn of JavaScript's queue of microtasks. */
  class Draining extends EventLoop {
    protected override runOnce(): void {
      runOnceDrain(this.ready);
    }
  }
  for (const eager of [new EventLoop(), new Draining()]) {
    let count = 0;
    const again = (): void => {
      count += 1;
      if (count < 1000) eager.callSoon(again);
    };
    eager.callSoon(again);
    eager.callSoon(() => eager.stop());
    eager.runForever();
    print(`${eager.constructor.name}: stops after ${count} of 1000 calls`);
  }
}
