// Misconception: an error is known by its name
// File: is-cancelled.ts
// Caught by: 5. isCancelled > knows a cancel by its class
// Says: another library may use the same name
// BEGIN SOLUTION 5
return (error as Error | null | undefined)?.name === 'CancelledError';
// END SOLUTION
