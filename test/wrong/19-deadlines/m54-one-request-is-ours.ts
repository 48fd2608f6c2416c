// Misconception: M54 if there is one request, it is ours
// File: timeout.ts
// Caught by: 2. Timeout > does not swallow a cancel that comes before the deadline
// Says: this CancelledError is not ours
// BEGIN REGION isOurs
  private isOurs(error: unknown): boolean {
    const requests = this.task.cancelling() - this.requestsBefore;
    return error instanceof CancelledError && requests <= 1;
  }
// END REGION
