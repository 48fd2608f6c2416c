/** What prepared code calls: see tools/runner/vitest/instrument.ts. A `site` is a line as text: `slow.ts:12`. */
export const hooks: {
  declared(made: { readonly prototype: object }): void;
  built(name: string, thing: object, values: ArrayLike<unknown>): void;
  here(site?: string): unknown;
  made<T>(before: unknown, site: string, value: T): T;
  begin(name: string, site: string): void;
  at<T>(site: string, value?: T): T;
  tube<T>(site: string, iterable: T): T;
  out<T>(value: T): T;
};
