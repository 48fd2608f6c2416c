import { type LaundryReport, type Load, Room } from './given/room.ts';
import { type Body, join, kill, spawn } from './given/traps.ts';
import { Scheduler } from './scheduler.ts';

/**
 * Washes all loads, each once, in any order and in any machine, and gives the report of the room. Whichever machine is empty
 * takes the next load, and the attendant stands beside none of them: while a machine runs, she sees to the others.
 *
 * @param machines how many there are, at least 1
 */
// #region laundry
export function laundry(machines: number, loads: readonly Load[]): LaundryReport {
  // BEGIN SOLUTION 5: a task for each machine, one for the tea, and one that waits for the machines
  const room = new Room(machines);
  const basket = [...loads];

  function* serve(machine: number): Body<void> {
    for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
      room.fill(machine, load);
      yield* room.untilDone(machine);
      room.empty(machine);
    }
  }

  function* day(): Body<void> {
    const tids: unknown[] = [];
    for (let machine = 1; machine <= machines; machine++) tids.push(yield spawn(serve(machine)));
    const tea = yield spawn(room.tea());
    for (const tid of tids) yield join(tid as number);
    yield kill(tea as number);
  }

  const scheduler = new Scheduler();
  scheduler.spawn(day());
  scheduler.run();
  return room.report();
  // END SOLUTION
}
// #endregion
