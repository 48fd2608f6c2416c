// Misconception: two requests are one request
// File: timeout.ts
// Caught by: 2. Timeout > does not swallow a cancel that comes after the deadline
// Says: There are two requests now
// BEGIN REGION isOurs
  private isOurs(error: unknown): boolean {
    const requests = this.task.cancelling() - this.requestsBefore;
    return error instanceof CancelledError && this.#stage === 'expiring' && requests <= 2;
  }
// END REGION
