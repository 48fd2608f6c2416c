// Misconception: a task has no requests when the body begins
// File: timeout.ts
// Caught by: 2. Timeout > counts only the requests since the body began
// Says: do not count it
// BEGIN REGION isOurs
  private isOurs(error: unknown): boolean {
    return error instanceof CancelledError && this.#stage === 'expiring' && this.task.cancelling() <= 1;
  }
// END REGION
