import { named } from '../../11-future/given/describe.ts';

/** Hears what happens to one thing outside: a socket, a server, a process. */
export interface Sink {
  /** Is called in a turn. @param what the name of the event: `data`, `closed` @param value depends on the event */
  hear(what: string, value: unknown): void;
}

/** Does what a loop asks for outside. Both kinds of engines have one. */
export interface Owner {
  /** Opens a thing. @param module the path of the CommonJS module whose `open(options, here)` makes it */
  open(id: number, module: string, options: unknown): void;
  /** Sends a command to a thing. @returns what the command returns, if that is known at once */
  tell(id: number, command: string, value: unknown): unknown;
}

/** The outside, as a loop sees it: things with numbers. Commands go out; each event comes back as a call in a turn. */
export class World {
  readonly #owner: Owner;
  readonly #sinks = new Map<number, Sink>();
  #opened = 0;

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  /** How many things are open: while there are none, nothing can come from outside. */
  get size(): number {
    return this.#sinks.size;
  }

  /**
   * Opens a thing. @returns its number @param module see `Owner` @param sink hears of it from the next turn on
   * @throws {DOMException} `DataCloneError`, when another thread opens it and `options` contains a function
   */
  open(module: string, options: unknown, sink: Sink): number {
    this.#opened += 1;
    const id = this.#opened;
    this.#owner.open(id, module, options);
    this.#sinks.set(id, sink);
    return id;
  }

  /** `sink` hears of the thing `id` from now on, instead of another sink, or as the first one if the thing came by itself. */
  adopt(id: number, sink: Sink): void {
    this.#sinks.set(id, sink);
  }

  tell(id: number, command: string, value?: unknown): unknown {
    return this.#owner.tell(id, command, value);
  }

  /** Events of the thing `id` are ignored from now on. */
  forget(id: number): void {
    this.#sinks.delete(id);
  }

  /** Gives an event to the sink of its thing. Without a sink, the event is ignored. */
  readonly deliver = named('deliver', (id: number, what: string, value: unknown): void => {
    const sink = this.#sinks.get(id);
    if (sink !== undefined) sink.hear(what, value);
    else if (what === 'accepted') this.tell((value as { readonly id: number }).id, 'abort');
  });
}
