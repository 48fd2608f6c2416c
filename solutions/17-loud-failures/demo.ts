import { type Coro, coroutine, createTask, EventLoop, sleep, VirtualSelector } from '../asyncio.ts';
import { slowCallbackWatch } from './slow-calls.ts';

/** A program in which five things go wrong, on a loop that reports four of them. */
export function demo(print: (line: string) => void): void {
  const clock = new VirtualSelector();
  const loop = new EventLoop(clock);
  loop.addInstrument(slowCallbackWatch(0.1, loop, () => clock.time()));
  loop.setExceptionHandler((_loop, { message, future, task }) => {
    const name = (future ?? task)?.toString().match(/name='\w+'/) ?? '';
    print(`REPORT ${message.replace(/<(\w+).*>/, '<$1 ...>')} ${name}`);
  });

  /** Time passes, and nothing else can run meanwhile. */
  const blockingSleep = (seconds: number): void => clock.advance(seconds);

  const tick = coroutine(function* tick(): Coro<void> {
    for (let count = 0; count < 3; count++) {
      yield* sleep(1);
      print(`tick at ${clock.time()}`);
    }
  });
  const boom = coroutine(function* boom(): Coro<never> {
    throw new Error('boom');
  });
  const say = coroutine(function* say(what: string): Coro<void> {
    yield* sleep(1);
    print(what);
  });

  const main = coroutine(function* main(): Coro<void> {
    const ticks = createTask(tick());
    yield* sleep(1.5);
    print(`main blocks at ${clock.time()}`);
    blockingSleep(5);
    print(`main goes on at ${clock.time()}`);
    yield* ticks;

    say('the star is missing');
    createTask(say('nobody keeps this task'));
    createTask(boom(), { name: 'left' });
    const asked = createTask(boom(), { name: 'asked' });
    const caught = createTask(boom(), { name: 'caught' });
    createTask(sleep(3600), { name: 'sleeper' });
    try {
      yield* caught;
    } catch (error) {
      print(`main catches ${error}`);
    }
    yield* sleep(2);
    print(`main asks: ${asked.exception()}`);
  });
  loop.runUntilComplete(main());
  print(`main is done at ${clock.time()}`);
  loop.close();
}
