// Misconception: the text of the error is enough
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > gives the handler the future and the error
// Says: the message, the error and the future
// BEGIN SOLUTION 2
this.#futures.add(future);
// END SOLUTION
// BEGIN SOLUTION 2
this.#futures.delete(future);
// END SOLUTION
// BEGIN SOLUTION 2
for (const future of this.#futures) loop.callExceptionHandler({ ...complaint(future), exception: String(future.exception()) });
this.#futures.clear();
// END SOLUTION
