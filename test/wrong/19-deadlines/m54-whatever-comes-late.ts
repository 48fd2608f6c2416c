// Misconception: M54 what comes after the deadline is a timeout
// File: timeout.ts
// Caught by: 2. Timeout > lets every other error through
// Says: only a CancelledError
// BEGIN REGION isOurs
  private isOurs(error: unknown): boolean {
    const requests = this.task.cancelling() - this.requestsBefore;
    return error instanceof Error && this.#stage === 'expiring' && requests <= 1;
  }
// END REGION
