// Misconception: a deadline that has passed has nothing left to become
// File: timeout.ts
// Caught by: 2. Timeout > says in the end whether the deadline has passed
// Says: which is `finished`
// BEGIN REGION leave
  private leave(): void {
    this.#timer?.cancel();
    if (this.#stage === 'expiring') this.task.uncancel();
  }
// END REGION
