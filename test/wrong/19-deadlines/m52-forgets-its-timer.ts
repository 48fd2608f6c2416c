// Misconception: M52 a timer that nobody remembers does not go off
// File: timeout.ts
// Caught by: 2. Timeout > lets a body that ends in time alone
// Says: `leave` cancels the timer
// BEGIN REGION leave
  private leave(): void {
    this.#timer = null;
    if (this.#stage === 'expiring') this.task.uncancel();
    this.#stage = this.#stage === 'expiring' ? 'expired' : 'finished';
  }
// END REGION
