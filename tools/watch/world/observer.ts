import { UserError } from '../../errors.ts';
import type { Event } from '../state/events.ts';
import type { State } from '../state/state.ts';

/** What an observer is given. */
export interface ObserverPorts {
  post(event: Event): void;
  state(): State;
  /**
   * Resolves when the first verdict is on the screen and the compiler has spoken: what takes time to load waits for
   * it. Rejects with an `AbortError` when the watcher ends before.
   */
  readonly settled: Promise<void>;
}

/** Somebody who follows the watcher from outside the terminal, and may ask it for things. */
export interface Observer {
  /** Where to look, for the learner; ends in `/`. */
  readonly address: string;
  /** Called with every state that is shown; returns at once. */
  show(state: State): void;
  /**
   * Opens the page at `path`, relative to the address, for the learner.
   * @returns a sentence when that failed, or null.
   */
  browse(path: string): Promise<string | null>;
  close(): Promise<void>;
}

export type OpenObserver = (ends: ObserverPorts) => Promise<Observer>;

/** The place of an observer in the watcher, whether it has come or not. */
export type Seat = Omit<Observer, 'address'>;

/** Lets an observer in. When it cannot come, the learner is told, and the watcher goes on without. */
export function seat(open: OpenObserver, ends: Omit<ObserverPorts, 'settled'>): Seat {
  let observer: Observer | null = null;
  let settle: () => void = () => undefined;
  let giveUp: (reason: Error) => void = () => undefined;
  const settled = new Promise<void>((resolve, reject) => {
    settle = resolve;
    giveUp = reject;
  });
  settled.catch(() => undefined);
  const opening = open({ ...ends, settled });
  opening.then(
    (opened) => {
      observer = opened;
      ends.post({ type: 'book', address: opened.address });
    },
    (error: unknown) => {
      if (error instanceof Error && error.name === 'AbortError') return;
      ends.post({ type: 'notice', sentence: sorry(error) });
    },
  );
  return {
    show(state) {
      if (state.verdict !== null && state.types !== 'checking') settle();
      observer?.show(state);
    },
    async browse(path) {
      return observer === null ? null : observer.browse(path);
    },
    async close() {
      giveUp(new DOMException('The watcher has ended.', 'AbortError'));
      await opening.then((opened) => opened.close()).catch(() => undefined);
    },
  };
}

/** Without an observer. */
export const empty: Seat = {
  show: () => undefined,
  browse: async () => null,
  close: async () => undefined,
};

function sorry(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `The book could not be opened: ${reason.replace(/\.$/, '')}. Everything else works without it.`;
}
