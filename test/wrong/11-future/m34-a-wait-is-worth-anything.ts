// Misconception: M34 the driver decides on the value of a wait
// File: future.ts
// Caught by: TS2578
// Says: Unused '@ts-expect-error' directive
// BEGIN REGION iterator
// biome-ignore lint/suspicious/noExplicitAny: that is the belief
[Symbol.iterator](): Coro<any> {
  return new Wait(this);
}
// END REGION
