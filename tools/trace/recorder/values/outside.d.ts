/** What an event from outside, or a command that goes there, tells. `value.shown` is text. */
export interface OutsideNews {
  readonly what: string;
  readonly thing?: string | undefined;
  readonly bytes?: number | undefined;
  readonly value?: { readonly shown: string } | undefined;
}

/** Has a name for everything outside, and says what an event tells. */
export class Outside {
  /** The call has come while the loop waited: it is from outside. */
  came(handle: object): void;
  /** What arrives with a call that is made now; undefined when nothing does. */
  arrival(handle: object): OutsideNews | undefined;
  /** What leaves when something is opened; undefined when it is no news. */
  opening(id: number, module: string, options: unknown): OutsideNews | undefined;
  /** What leaves with a command; undefined when it is no news. */
  departure(id: number, command: string, value: unknown): OutsideNews | undefined;
}
