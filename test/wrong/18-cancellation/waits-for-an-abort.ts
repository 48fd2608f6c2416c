// Misconception: it is called an AbortError, as in JavaScript
// File: is-cancelled.ts
// Caught by: 5. isCancelled > knows a cancel by its class
// Says: ask for the class
// BEGIN SOLUTION 5
return (error as Error | undefined)?.name === 'AbortError';
// END SOLUTION
