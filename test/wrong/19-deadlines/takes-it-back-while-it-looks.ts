// Misconception: looking at a number takes it back
// File: timeout.ts
// Caught by: 2. Timeout > counts only the requests since the body began
// Says: do not take it back
// BEGIN REGION isOurs
  private isOurs(error: unknown): boolean {
    const requests = this.task.uncancel() - this.requestsBefore;
    return error instanceof CancelledError && this.#stage === 'expiring' && requests <= 0;
  }
// END REGION
