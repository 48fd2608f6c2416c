// Misconception: what is unread stays unread
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > reports an error once
// Says: the next report does not tell the same again
// BEGIN SOLUTION 2
this.#futures.add(future);
// END SOLUTION
// BEGIN SOLUTION 2
this.#futures.delete(future);
// END SOLUTION
// BEGIN SOLUTION 2
for (const future of [...this.#futures]) {
  loop.callExceptionHandler(complaint(future));
  this.#futures.add(future);
}
// END SOLUTION
