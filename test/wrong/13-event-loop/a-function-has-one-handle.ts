// Misconception: a handle stands for a function
// File: event-loop.ts
// Caught by: 2. callSoon > has a handle for each call
// Says: two calls of one function
// BEGIN SOLUTION 2
this.checkCallback(callback, 'callSoon');
const one: Handle = Reflect.get(callback, 'handle') ?? handle;
Reflect.set(callback, 'handle', one);
this.ready.push(one);
return one;
// END SOLUTION
