// Misconception: M54 a cancel after the deadline is the cancel of the deadline
// File: timeout.ts
// Caught by: 2. Timeout > does not swallow a cancel that comes after the deadline
// Says: would answer only one of them
// BEGIN REGION isOurs
  private isOurs(error: unknown): boolean {
    return error instanceof CancelledError && this.#stage === 'expiring';
  }
// END REGION
