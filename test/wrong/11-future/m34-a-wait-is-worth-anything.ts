// Misconception: M34 what a wait is worth is up to whoever drives
// File: future.ts
// Caught by: TS2578
// Says: Unused '@ts-expect-error' directive
// BEGIN REGION iterator
// biome-ignore lint/suspicious/noExplicitAny: that is the belief
[Symbol.iterator](): Coro<any> {
  return new Wait(this);
}
// END REGION
