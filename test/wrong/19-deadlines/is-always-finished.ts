// Misconception: a deadline is finished when the body has ended
// File: timeout.ts
// Caught by: 2. Timeout > says in the end whether the deadline has passed
// Says: its deadline is `expired`
// BEGIN REGION leave
  private leave(): void {
    this.#timer?.cancel();
    if (this.#stage === 'expiring') this.task.uncancel();
    this.#stage = 'finished';
  }
// END REGION
