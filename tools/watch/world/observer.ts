import { UserError } from '../../errors.ts';
import type { Event } from '../state/events.ts';
import type { State } from '../state/state.ts';

/** What an observer is given. */
export interface ObserverPorts {
  post(event: Event): void;
  state(): State;
}

/** Something that follows the watcher from outside the terminal, and may ask it for things: the book. */
export interface Observer {
  /** Of a book: where its pages are, for the learner; ends in `/`. */
  readonly address?: string;
  /** Called with the state that a burst of events led to; returns at once. */
  show(state: State): void;
  /**
   * Of a book: opens the page at `path`, relative to the address, for the learner.
   * @returns a sentence when that failed, or null.
   */
  browse?(path: string): Promise<string | null>;
  close(): Promise<void>;
}

/** How somebody comes to follow the watcher. */
export interface OpenObserver {
  /** For the sentence when it fails: `book`. */
  readonly name: string;
  /** Whether it is opened only when the first verdict is on the screen and the compiler has spoken, because it takes long to load. */
  readonly waits: boolean;
  open(ports: ObserverPorts): Promise<Observer>;
}

/** The places of observers in the watcher, whether they have come or not. */
export interface Seats {
  show(state: State): void;
  /** @returns a sentence when that failed; null when it did not, or when no book has come. */
  browse(path: string): Promise<string | null>;
  close(): Promise<void>;
}

/** Lets observers in, at the first state that is shown. When one fails, the learner is told, and all others go on. */
export function seatObservers(openers: readonly OpenObserver[], ports: ObserverPorts): Seats {
  const seats = openers.map((opener) => seat(opener, ports));
  return {
    show(state) {
      for (const each of seats) each.show(state);
    },
    async browse(path) {
      const book = seats.map((each) => each.observer()).find((each) => each?.browse !== undefined);
      return (await book?.browse?.(path)) ?? null;
    },
    async close() {
      await Promise.all(seats.map((each) => each.close()));
    },
  };
}

interface Seat {
  /** Null while it has not come. */
  observer(): Observer | null;
  show(state: State): void;
  close(): Promise<void>;
}

function seat({ name, waits, open }: OpenObserver, ports: ObserverPorts): Seat {
  let opening: Promise<void> | null = null;
  let observer: Observer | null = null;
  /** What it has not been shown yet. */
  let next: State | null = null;
  let hasFailed = false;

  // Once is enough: it may recover with another state.
  const fail = (what: string, error: unknown): void => {
    if (hasFailed) return;
    hasFailed = true;
    ports.post({ type: 'notice', sentence: sorry(`The ${name} ${what}`, error) });
  };
  const flush = (): void => {
    if (observer === null || next === null) return;
    const state = next;
    next = null;
    try {
      observer.show(state);
    } catch (error) {
      fail('has failed', error);
    }
  };
  return {
    observer: () => observer,
    show(state) {
      if (next === null) setImmediate(flush);
      next = state;
      const isSettled = state.verdict !== null && state.types !== 'checking';
      if (waits && !isSettled) return;
      opening ??= Promise.resolve(ports)
        .then(open)
        .then(
          (opened) => {
            observer = opened;
            if (opened.address !== undefined) ports.post({ type: 'book', address: opened.address });
            flush();
          },
          (error: unknown) => fail('could not be opened', error),
        );
    },
    async close() {
      flush();
      next = null;
      try {
        await opening;
        await observer?.close();
      } catch {
        // The watcher ends all the same.
      }
    },
  };
}

function sorry(what: string, error: unknown): string {
  if (error instanceof UserError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `${what}: ${reason.replace(/\.$/, '')}. Everything else works without it.`;
}
