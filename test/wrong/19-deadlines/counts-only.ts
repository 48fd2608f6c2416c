// Misconception: if you count right, you need not look at the error
// File: timeout.ts
// Caught by: 2. Timeout > lets every other error through
// Says: only a CancelledError
// BEGIN REGION isOurs
  private isOurs(error: unknown): boolean {
    const requests = this.task.cancelling() - this.requestsBefore;
    return error !== null && requests === 1;
  }
// END REGION
