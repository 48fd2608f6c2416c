// Misconception: the handler finds the future by itself
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
for (const future of this.#futures) {
  const { message, exception } = complaint(future);
  loop.callExceptionHandler({ message, exception });
}
this.#futures.clear();
// END SOLUTION
