/** Receives the answer to a request; or an error, and then the answer is ''. */
export type Callback = (error: Error | null, answer: string) => void;

/** As much of a loop as the server needs. */
interface Clock {
  callLater(seconds: number, callback: () => void): unknown;
}

const ANSWERS: Readonly<Record<string, (text: string) => string>> = {
  typing: (text) => `typing is ${text}`,
  city: (text) => /(\w+)\W*$/.exec(text)?.[1] ?? '',
  forecast: (text) => `rain in ${text}`,
  send: (text) => `delivered: ${text}`,
};

/** A chat server, as its library offers it: `request` returns at once, and the callback is called a second later. */
export class ChatServer {
  /** What was asked for, in order: `send It will rain.` */
  readonly requests: string[] = [];
  readonly #clock: Clock;
  readonly #failures: Map<string, number>;

  /** @param failures how often a method fails before it works: `{ send: 2 }` */
  constructor(clock: Clock, failures: Readonly<Record<string, number>> = {}) {
    this.#clock = clock;
    this.#failures = new Map(Object.entries(failures));
  }

  request(method: string, text: string, callback: Callback): void {
    this.requests.push(`${method} ${text}`);
    this.#clock.callLater(1, () => {
      const left = this.#failures.get(method) ?? 0;
      this.#failures.set(method, left - 1);
      if (left > 0) callback(new Error(`${method}: no connection`), '');
      else callback(null, ANSWERS[method]?.(text) ?? '');
    });
  }
}
