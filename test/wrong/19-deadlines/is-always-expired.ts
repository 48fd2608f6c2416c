// Misconception: a deadline is expired when the body has ended
// File: timeout.ts
// Caught by: 2. Timeout > says in the end whether the deadline has passed
// Says: which is `finished`
// BEGIN REGION leave
  private leave(): void {
    this.#timer?.cancel();
    if (this.#stage === 'expiring') this.task.uncancel();
    this.#stage = 'expired';
  }
// END REGION
