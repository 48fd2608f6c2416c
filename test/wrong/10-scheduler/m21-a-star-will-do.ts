// Misconception: M21 one star at the top is enough
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > answers a call with what was returned
// Says: a frame that yields another one waits
// BEGIN SOLUTION 6
return yield* frame as Body;
// END SOLUTION
