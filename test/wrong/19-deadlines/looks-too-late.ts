// Misconception: the stage is still expiring after it was changed
// File: timeout.ts
// Caught by: 2. Timeout > takes its request back
// Says: `leave` takes it back
// BEGIN REGION leave
  private leave(): void {
    this.#timer?.cancel();
    this.#stage = this.#stage === 'expiring' ? 'expired' : 'finished';
    if (this.#stage === 'expiring') this.task.uncancel();
  }
// END REGION
