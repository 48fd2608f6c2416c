// Misconception: M39 when the loop runs anyway, a call can be made at once
// File: event-loop.ts
// Caught by: 3. runForever > runs until somebody stops it
// Says: in the order in which they were asked for
// BEGIN SOLUTION 2
this.checkCallback(callback, 'callSoon');
if (this.#isRunning) handle.run();
else this.ready.push(handle);
return handle;
// END SOLUTION
