/** Waits for quiet, in seconds. */
export interface Debounce {
  /** Quiet that ends a burst. */
  readonly quiet: number;
  /** The longest that a burst is waited for. */
  readonly most: number;
}

/** Gathers what comes in bursts and gives each burst out once. */
export class Burst<T> {
  readonly #give: (all: readonly T[]) => void;
  readonly #times: Debounce;
  #gathered = new Set<T>();
  #quiet: NodeJS.Timeout | undefined;
  #most: NodeJS.Timeout | undefined;

  constructor(times: Debounce, give: (all: readonly T[]) => void) {
    this.#times = times;
    this.#give = give;
  }

  /** Whether something waits to be given out. */
  get isOpen(): boolean {
    return this.#gathered.size > 0;
  }

  add(item: T): void {
    this.#gathered.add(item);
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#flush(), this.#times.quiet * 1000);
    this.#most ??= setTimeout(() => this.#flush(), this.#times.most * 1000);
  }

  /** Forgets what was gathered. */
  stop(): void {
    clearTimeout(this.#quiet);
    clearTimeout(this.#most);
    this.#most = undefined;
    this.#gathered = new Set();
  }

  #flush(): void {
    const all = [...this.#gathered];
    this.stop();
    this.#give(all);
  }
}
