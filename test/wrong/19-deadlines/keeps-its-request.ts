// Misconception: a request is over when the error has arrived
// File: timeout.ts
// Caught by: 2. Timeout > takes its request back
// Says: `leave` takes it back
// BEGIN REGION leave
  private leave(): void {
    this.#timer?.cancel();
    this.#stage = this.#stage === 'expiring' ? 'expired' : 'finished';
  }
// END REGION
