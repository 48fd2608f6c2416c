import { createRequire } from 'node:module';
import type { Engine, Outside } from './given/engine.ts';
import { World } from './given/world.ts';

/** In milliseconds: `setTimeout` fires at once when it is asked for more. */
const LONGEST = 2 ** 31 - 1;

/** The code that owns sockets, here in the main thread: Node serves them between two turns. */
interface LocalWorld {
  open(id: number, module: string, options: unknown): void;
  tell(id: number, command: string, value: unknown): unknown;
  close(): void;
}

/**
 * The engine of a loop that rides on Node's own loop. It never waits: Node waits, and calls it for the next turn. So
 * everything else in the process goes on as well.
 */
export class HostSelector implements Engine {
  readonly world = new World({
    open: (id, module, options) => this.local().open(id, module, options),
    tell: (id, command, value) => this.local().tell(id, command, value),
  });
  #local: LocalWorld | null = null;
  #outside: Outside | null = null;
  #turn: () => void = () => {};
  #immediate: NodeJS.Immediate | undefined;
  #timeout: NodeJS.Timeout | undefined;

  /** Seconds, on a clock that only goes forward. */
  time(): number {
    return performance.now() / 1000;
  }

  attach(outside: Outside): void {
    this.#outside = outside;
  }

  /** Does not wait. */
  select(_seconds: number | null): void {}

  /** @param turn Node calls it from now on, whenever `schedule` has asked for a turn */
  ride(turn: () => void): void {
    this.#turn = turn;
  }

  /**
   * Asks Node for the next turn: for one turn, even when this is called several times before it comes.
   * @param seconds the turn comes after so long; 0 or less: soon, after Node has looked at its sockets; null: not until the
   *   next call of `schedule`
   */
  schedule(seconds: number | null): void {
    // TODO 3: withdraw the last request; then ask for an immediate, a timeout or nothing
    throw new Error('TODO 3: withdraw the last request; then ask for an immediate, a timeout or nothing');
  }

  /** Withdraws the request: Node makes no turn until `schedule` is called again. */
  unschedule(): void {
    clearImmediate(this.#immediate);
    clearTimeout(this.#timeout);
  }

  wake(): void {
    this.schedule(0);
  }

  flush(): void {}

  close(): void {
    this.unschedule();
    this.#local?.close();
  }

  /** The code that owns sockets is loaded when it is first needed. */
  private local(): LocalWorld {
    if (this.#local !== null) return this.#local;
    const { makeWorld } = createRequire(import.meta.url)('./given/world.cjs');
    this.#local = makeWorld((id: number, what: string, value: unknown) => {
      this.#outside?.callSoon(this.world.deliver, id, what, value);
    }, Infinity) as LocalWorld;
    return this.#local;
  }
}
