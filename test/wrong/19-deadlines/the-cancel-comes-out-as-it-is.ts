// Misconception: the caller sees that a cancel came from a deadline
// File: timeout.ts
// Caught by: 2. Timeout > makes a TimeoutError of its own cancel
// Says: `isOurs` returns true
// BEGIN REGION isOurs
  private isOurs(error: unknown): boolean {
    return error instanceof TimeoutError;
  }
// END REGION
