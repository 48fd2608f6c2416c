/** What prepared code calls: see tools/runner/vitest/instrument.ts. A `site` is a line as text: `slow.ts:12`. */
export const hooks: {
  declared(
    made: { readonly prototype: object },
    site?: string,
    last?: number,
    fields?: Readonly<Record<string, (thing: never) => unknown>>,
  ): void;
  built(name: string, thing: object, values: ArrayLike<unknown>): void;
  called<T>(name: string, value: T): T;
  here(site?: string, call?: unknown): unknown;
  made<T>(before: unknown, site: string, value: T): T;
  begin(name: string, site: string, last?: number): void;
  at<T>(site: string, value?: T, names?: string, read?: (index: number) => unknown): T;
  thrown<T>(site: string, error: T): T;
  tube<T>(site: string, iterable: T, names?: string, read?: (index: number) => unknown): T;
  out<T>(value: T): T;
};

/** The methods of the course's classes that are listened to, by class and name. */
export const CALLS: Readonly<Record<string, object>>;
