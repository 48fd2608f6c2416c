import { VirtualClock } from '../05-slow-fibonacci/slow.ts';
import { chart } from './given/room.ts';
import { type Body, getTid, join, kill, spawn } from './given/traps.ts';
import { laundry } from './laundry.ts';
import { Scheduler } from './scheduler.ts';

/** Two tasks that share the token; a helper, called without its star and with it; a parent and its children; work; a laundry. */
export function demo(print: (line: string) => void): void {
  function* count(name: string, to: number): Body<string> {
    for (let n = 1; n <= to; n++) {
      print(`${name} ${n}`);
      yield;
    }
    return `${name} is done`;
  }

  const two = new Scheduler();
  two.spawn(count('ping', 2));
  two.spawn(count('pong', 2));
  two.run();

  function* rest(name: string): Body<string> {
    print(`  ${name} rests`);
    yield;
    return 'rested';
  }
  function* ann(): Body<void> {
    print('ann lies down');
    yield* rest('ann');
    print('ann gets up');
  }
  function* bob(): Body<void> {
    print('bob lies down');
    rest('bob');
    print('bob gets up');
  }
  const naps = new Scheduler();
  naps.spawn(ann());
  naps.spawn(bob());
  naps.run();

  function* broken(): Body<void> {
    yield;
    throw new Error('smoke');
  }
  function* endless(): Body<void> {
    try {
      while (true) yield;
    } finally {
      print('  endless: leaves');
    }
  }
  function* parent(): Body<void> {
    print(`parent: I am ${yield getTid()}`);
    const child = (yield spawn(count('child', 1))) as number;
    print(`parent: has a child, ${child}`);
    print(`parent: hears that ${yield join(child)}`);
    const hazard = (yield spawn(broken())) as number;
    try {
      yield join(hazard);
    } catch (error) {
      print(`parent: caught ${(error as Error).message}`);
    }
    const runner = (yield spawn(endless())) as number;
    print(`parent: kills ${runner}, ${yield kill(runner)}`);
    print(`parent: kills ${runner}, ${yield kill(runner)}`);
  }
  const family = new Scheduler();
  family.spawn(parent());
  family.run();

  const clock = new VirtualClock();
  function* work(): Body<void> {
    yield;
    clock.sleep(3);
  }
  const shift = new Scheduler();
  shift.spawn(work());
  shift.spawn(work());
  shift.run();
  print(`two tasks that work for 3 seconds each: ${clock.now()} seconds`);

  const loads = [5, 8, 3, 4, 2].map((seconds, index) => ({ name: `load ${index + 1}`, seconds }));
  const report = laundry(3, loads);
  for (const line of chart(report)) print(line);
  print(
    `one after the other ${loads.reduce((sum, { seconds }) => sum + seconds + 2, 0)} seconds, here ${report.seconds}`,
  );
}
