import { VirtualClock } from '../slow.ts';

/** Two frames that sleep, each in its own lane: the second minute begins when the first has ended. */
export function demo(print: (line: string) => void): void {
  const clock = new VirtualClock();

  function* toast(): Generator<string, string, number> {
    const seconds = yield 'how long?';
    const from = clock.now();
    clock.sleep(seconds);
    print(`sleeps, ${from} to ${clock.now()}`);
    return `done at ${clock.now()}`;
  }

  const left = toast();
  const right = toast();
  left.next();
  right.next();
  left.next(60);
  right.next(60);
}
