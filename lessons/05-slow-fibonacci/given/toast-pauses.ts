import { VirtualClock } from '../slow.ts';

/** Two frames that pause, and a driver that sleeps once for both. */
export function demo(print: (line: string) => void): void {
  const clock = new VirtualClock();

  function* toast(): Generator<string, string, void> {
    yield 'in 60 seconds';
    return `done at ${clock.now()}`;
  }

  const left = toast();
  const right = toast();
  left.next();
  right.next();
  clock.sleep(60);
  print(`sleeps, 0 to ${clock.now()}`);
  left.next();
  right.next();
}
