// Misconception: only functions have to be told from other values
// File: event-loop.ts
// Caught by: 2. callSoon > refuses what cannot be called
// Says: nobody knows any more where the call came from
// BEGIN SOLUTION 2
if (typeof callback !== 'function') throw new TypeError('a function was expected');
this.ready.push(handle);
return handle;
// END SOLUTION
