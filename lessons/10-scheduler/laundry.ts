import { type LaundryReport, type Load, Room } from './given/room.ts';
import { type Body, join, kill, spawn } from './given/traps.ts';
import { Scheduler } from './scheduler.ts';

/**
 * Washes all loads, each once, in any order and in any machine, and gives the report of the room. Whichever machine is empty
 * takes the next load, and the attendant stands beside none of them: while a machine runs, she sees to the others.
 *
 * @param machines how many there are, at least 1
 */
export function laundry(machines: number, loads: readonly Load[]): LaundryReport {
  // TODO 5: a task for each machine, one for the tea, and one that waits for the machines
  throw new Error('TODO 5: a task for each machine, one for the tea, and one that waits for the machines');
}
