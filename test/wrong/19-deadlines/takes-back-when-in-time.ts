// Misconception: a request is taken back when it was not needed
// File: timeout.ts
// Caught by: 2. Timeout > takes its request back
// Says: `leave` takes it back
// BEGIN REGION leave
  private leave(): void {
    this.#timer?.cancel();
    if (this.#stage === 'active') this.task.uncancel();
    this.#stage = this.#stage === 'expiring' ? 'expired' : 'finished';
  }
// END REGION
