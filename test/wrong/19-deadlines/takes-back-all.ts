// Misconception: after a timeout, no request is left
// File: timeout.ts
// Caught by: 2. Timeout > counts only the requests since the body began
// Says: do not take it back
// BEGIN REGION leave
  private leave(): void {
    this.#timer?.cancel();
    if (this.#stage === 'expiring') while (this.task.uncancel() > 0);
    this.#stage = this.#stage === 'expiring' ? 'expired' : 'finished';
  }
// END REGION
