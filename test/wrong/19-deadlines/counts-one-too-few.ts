// Misconception: its own request does not count
// File: timeout.ts
// Caught by: 2. Timeout > makes a TimeoutError of its own cancel
// Says: has made one request
// BEGIN REGION isOurs
  private isOurs(error: unknown): boolean {
    const requests = this.task.cancelling() - this.requestsBefore;
    return error instanceof CancelledError && this.#stage === 'expiring' && requests < 1;
  }
// END REGION
