// Misconception: M54 a body that fails under a deadline has timed out
// File: timeout.ts
// Caught by: 2. Timeout > lets every other error through
// Says: only a CancelledError
// BEGIN REGION isOurs
  private isOurs(error: unknown): boolean {
    return error instanceof Error;
  }
// END REGION
