import type { AsyncioLoop } from '../../18-cancellation/given/asyncio-loop.ts';
import type { Asker, Job, Shore } from './pool.ts';

/**
 * For loops whose time jumps: a job lasts so many seconds, its first argument, and its answer is the second one. A job named
 * `fails` fails with it.
 */
export class PretendShore implements Shore {
  readonly #loop: AsyncioLoop;
  readonly #asker: Asker;
  readonly #print: (line: string) => void;

  constructor(loop: AsyncioLoop, asker: Asker, print: (line: string) => void = () => {}) {
    this.#loop = loop;
    this.#asker = asker;
    this.#print = print;
  }

  submit({ id, exportName, args: [seconds, answer] }: Job): void {
    this.#loop.callLater(seconds as number, () => {
      this.#print(`job ${id} has ended`);
      const error = exportName === 'fails' ? new RangeError(String(answer)) : null;
      this.#asker.answer(id, answer, error);
    });
  }

  /** The job has begun: it goes on. */
  drop(id: number): void {
    this.#print(`job ${id} is dropped`);
  }
}
