// Misconception: M52 a timer that nobody remembers does not go off
// File: timeout.ts
// Caught by: 2. Timeout > cancels nothing when the body ends in time
// Says: `leave` cancels the timer
// BEGIN REGION leave
  private leave(): void {
    this.#timer = null;
    if (this.#stage === 'expiring') this.task.uncancel();
    this.#stage = this.#stage === 'expiring' ? 'expired' : 'finished';
  }
// END REGION
