// Misconception: M39 while the loop is running, a call can be made at once
// File: event-loop.ts
// Caught by: 3. runForever > takes turn after turn until then
// Says: in the order in which they were added
// BEGIN SOLUTION 2
this.checkCallback(callback, 'callSoon');
if (this.#isRunning) handle.run();
else this.ready.push(handle);
return handle;
// END SOLUTION
