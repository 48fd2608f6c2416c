import {
  bogusCountdown,
  cashier,
  countdown,
  driveSlow,
  retry,
  stupidFib,
  type Till,
  VirtualClock,
} from './slow.ts';

const silent = (): void => {};

/** The slow Fibonacci and its times; two sleeps and two pauses; one driver too many; a sum that reads too early. */
export function demo(print: (line: string) => void): void {
  print('----------test yield send----------');
  const delays = [0.1, 0.2, 0.3, 0.4, 0.5].values();
  const sfib = stupidFib(5, new VirtualClock(), print);
  let step = sfib.next();
  while (!step.done) {
    print(`${step.value}`);
    step = sfib.next(delays.next().value as number);
  }

  const clock = new VirtualClock();
  const stamped = driveSlow(stupidFib(5, clock, silent), [0.1, 0.2, 0.3, 0.4, 0.5].values(), clock);
  print(`the numbers came at ${stamped.map(({ t }) => t).join(', ')}; the end at ${clock.now()}`);

  print(`two frames that sleep for 3 seconds each: ${twoThatSleep()} seconds`);
  print(`two frames that are left alone for 3 seconds: ${twoThatPause()} seconds`);

  const bogus = bogusCountdown(5);
  const seen: number[] = [];
  for (const n of bogus) {
    seen.push(n);
    if (n === 3) bogus.next(1);
  }
  print(`two drivers, the loop sees: ${seen.join(' ')}`);

  const { numbers, jumpTo } = countdown(5);
  seen.length = 0;
  for (const n of numbers) {
    seen.push(n);
    if (n === 3) jumpTo(1);
  }
  print(`one driver, the loop sees: ${seen.join(' ')}`);

  print(`5, 7 and 1 make: ${earnedBy(hasty)}`);
  print(`5, 7 and 1 make: ${earnedBy(cashier)}`);
}

function twoThatSleep(): number {
  const clock = new VirtualClock();
  const frames = [stupidFib(1, clock, silent), stupidFib(1, clock, silent)];
  for (const frame of frames) frame.next();
  for (const frame of frames) frame.next(3);
  return clock.now();
}

function twoThatPause(): number {
  const clock = new VirtualClock();
  const frames = [retry(failsOnce), retry(failsOnce)];
  for (const frame of frames) frame.next();
  clock.sleep(3);
  for (const frame of frames) frame.next('again');
  return clock.now();
}

function failsOnce(n: number): string {
  if (n === 1) throw new Error('nobody at home');
  return 'hello';
}

/** A cashier, written in one line. */
function* hasty(till: Till): Generator<number, never, number> {
  while (true) till.total += yield till.total;
}

/** Ann is told 5, Bob 7, and Ann 1, at the same till. */
function earnedBy(work: (till: Till) => Generator<number, never, number>): number {
  const till = { total: 0 };
  const ann = work(till);
  const bob = work(till);
  ann.next();
  bob.next();
  ann.next(5);
  bob.next(7);
  ann.next(1);
  return till.total;
}
