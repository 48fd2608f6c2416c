// Misconception: M55 a task around a task keeps a cancel away
// File: shield.ts
// Caught by: 4. shield > M55 keeps a cancel of the caller from the work, and not from the caller
// Says: The work does not notice
// BEGIN SOLUTION 4
void outer;
function* around(): Coro<T> {
  return yield* inner;
}
return ensureFuture(around());
// END SOLUTION
