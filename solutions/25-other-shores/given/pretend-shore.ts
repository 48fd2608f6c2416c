import type { AsyncioLoop } from '../../18-cancellation/given/asyncio-loop.ts';
import type { Asker, Job, Shore } from './pool.ts';

/** Does every job by waiting for so many seconds, the first argument. For loops whose time jumps. */
export class PretendShore implements Shore {
  readonly #loop: AsyncioLoop;
  readonly #asker: Asker;
  readonly #print: (line: string) => void;

  constructor(loop: AsyncioLoop, asker: Asker, print: (line: string) => void) {
    this.#loop = loop;
    this.#asker = asker;
    this.#print = print;
  }

  submit({ id, args: [seconds] }: Job): void {
    this.#loop.callLater(seconds as number, () => {
      this.#print(`job ${id} has ended`);
      this.#asker.answer(id, `answer ${id}`, null);
    });
  }

  /** The job has begun: it goes on. */
  drop(id: number): void {
    this.#print(`job ${id} is dropped`);
  }
}
