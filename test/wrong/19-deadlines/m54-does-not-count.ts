// Misconception: M54 a cancel after the deadline is the cancel of the deadline
// File: timeout.ts
// Caught by: 2. Timeout > M54 leaves a cancel that comes together with the deadline a cancel
// Says: a TimeoutError answers only one of them
// BEGIN REGION isOurs
  private isOurs(error: unknown): boolean {
    return error instanceof CancelledError && this.#stage === 'expiring';
  }
// END REGION
