// Misconception: M60 what takes time gives a promise
// File: event-loop.ts
// Caught by: 4. runUntilComplete > gives what the coroutine returns
// Says: it is a plain call
// BEGIN SOLUTION 4
this.checkMayRun();
const main = ensureFuture(awaitable, { loop: this });
return new Promise<T>((resolve) => {
  main.addDoneCallback(() => resolve(main.result()));
  setImmediate(() => this.runForever());
}) as T;
// END SOLUTION
