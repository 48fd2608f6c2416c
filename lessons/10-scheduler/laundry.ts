import { type LaundryReport, type Load, Room } from './given/room.ts';
import { type Body, join, kill, spawn } from './given/traps.ts';
import { Scheduler } from './scheduler.ts';

/**
 * Washes all loads, each once, in any order and in any machine, and returns the room's report. A machine that is empty takes
 * the next load. The attendant stands beside none of them: while one machine runs, she looks after the others.
 *
 * @param machines how many there are, at least 1
 */
export function laundry(machines: number, loads: readonly Load[]): LaundryReport {
  const room = new Room(machines);
  const basket = [...loads];

  /** Looks after one machine until the basket is empty. */
  function* serve(machine: number): Body<void> {
    // TODO 5: as long as there is a load: fill the machine, wait until it is done, empty it
    throw new Error('TODO 5: as long as there is a load: fill the machine, wait until it is done, empty it');
  }

  /** Starts everything, and ends when the last machine is empty. */
  function* day(): Body<void> {
    // TODO 5: a task for each machine, one for the tea; join the machines, end the tea
    throw new Error('TODO 5: a task for each machine, one for the tea; join the machines, end the tea');
  }

  const scheduler = new Scheduler();
  scheduler.spawn(day());
  scheduler.run();
  return room.report();
}
