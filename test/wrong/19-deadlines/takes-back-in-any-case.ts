// Misconception: every body takes a request back
// File: timeout.ts
// Caught by: 2. Timeout > takes no other request back
// Says: only a deadline that has made a request
// BEGIN REGION leave
  private leave(): void {
    this.#timer?.cancel();
    this.task.uncancel();
    this.#stage = this.#stage === 'expiring' ? 'expired' : 'finished';
  }
// END REGION
