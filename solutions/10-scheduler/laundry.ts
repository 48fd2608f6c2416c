import { type LaundryReport, type Load, Room } from './given/room.ts';
import { type Body, join, kill, spawn } from './given/traps.ts';
import { Scheduler } from './scheduler.ts';

/**
 * Washes all loads, each once, in any order and in any machine, and returns the room's report. A machine that is empty takes
 * the next load. The attendant stands beside none of them: while one machine runs, she looks after the others.
 *
 * @param machines how many there are, at least 1
 */
// #region laundry
export function laundry(machines: number, loads: readonly Load[]): LaundryReport {
  const room = new Room(machines);
  const basket = [...loads];

  /** Looks after one machine until the basket is empty. */
  function* serve(machine: number): Body<void> {
    // BEGIN SOLUTION 5: as long as there is a load: fill the machine, wait until it is done, empty it
    for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
      room.fill(machine, load);
      yield* room.untilDone(machine);
      room.empty(machine);
    }
    // END SOLUTION
  }

  /** Starts everything, and ends when the last machine is empty. */
  function* day(): Body<void> {
    // BEGIN SOLUTION 5: a task for each machine, one for the tea; join the machines, end the tea
    const tids: unknown[] = [];
    for (let machine = 1; machine <= machines; machine++) tids.push(yield spawn(serve(machine)));
    const tea = yield spawn(room.tea());
    for (const tid of tids) yield join(tid as number);
    yield kill(tea as number);
    // END SOLUTION
  }

  const scheduler = new Scheduler();
  scheduler.spawn(day());
  scheduler.run();
  return room.report();
}
// #endregion
