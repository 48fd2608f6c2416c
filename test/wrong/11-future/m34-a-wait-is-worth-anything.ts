// Misconception: M34 what a wait is worth is up to whoever drives
// File: future.ts
// Caught by: TS2578
// Says: Unused '@ts-expect-error' directive
// BEGIN REGION wait
// biome-ignore lint/suspicious/noExplicitAny: that is the belief
*[Symbol.iterator](): Coro<any> {
  while (!this.done()) {
    this.starred = true;
    yield this;
    if (!this.done()) resumedTooEarly();
  }
  return this.result();
}
// END REGION
