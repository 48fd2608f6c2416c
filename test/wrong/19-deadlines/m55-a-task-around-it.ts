// Misconception: M55 a task around a task keeps a cancel away
// File: shield.ts
// Caught by: 4. shield > keeps a cancel from the work, and not from the caller
// Says: The work does not notice
// BEGIN SOLUTION 4
void outer;
function* around(): Coro<T> {
  return yield* inner;
}
return ensureFuture(around());
// END SOLUTION
