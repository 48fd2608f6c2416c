// Misconception: a callback knows by itself what it is called with
// File: timed-loop.ts
// Caught by: 2. callLater > remembers whom to call, and with what
// Says: are its arguments
// BEGIN SOLUTION 2
return this.callAt(this.time() + delay, callback as () => void);
// END SOLUTION
