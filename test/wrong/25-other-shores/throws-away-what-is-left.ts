// Misconception: a close ends everything
// File: udp-endpoint.ts
// Caught by: 4. UdpEndpoint > wakes everybody when it is closed, after what has come
// Says: Shut the queue down
// BEGIN SOLUTION 4
if (!this.arrived.full()) this.arrived.putNowait([data, from]);
// END SOLUTION
// BEGIN SOLUTION 4
this.arrived.shutdown(true);
// END SOLUTION
// BEGIN SOLUTION 4
const next = yield* this.arrived.get();
if (next instanceof Error) throw next;
return next;
// END SOLUTION
