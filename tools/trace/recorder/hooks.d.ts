/** What prepared code calls: see tools/runner/instrument.ts. */
export const hooks: Readonly<
  Record<'made' | 'begin' | 'at' | 'tube' | 'out', (...values: never[]) => unknown>
>;
