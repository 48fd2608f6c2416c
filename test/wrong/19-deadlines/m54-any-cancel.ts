// Misconception: M54 every cancel in the body is a timeout
// File: timeout.ts
// Caught by: 2. Timeout > does not swallow a cancel that comes before the deadline
// Says: this CancelledError is not ours
// BEGIN REGION isOurs
  private isOurs(error: unknown): boolean {
    return error instanceof CancelledError;
  }
// END REGION
