// Misconception: M21 one star at the top is enough
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > answers a call with what was returned
// Says: A frame that yields another frame has called it
// BEGIN SOLUTION 6
return top[door](value) as IteratorResult<Trap, unknown>;
// END SOLUTION
