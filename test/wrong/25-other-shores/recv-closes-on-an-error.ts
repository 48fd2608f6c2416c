// Misconception: an error ends the socket
// File: udp-endpoint.ts
// Caught by: 4. UdpEndpoint > throws an error of the socket, once
// Says: When its turn comes
// BEGIN SOLUTION 4
if (!this.arrived.full()) this.arrived.putNowait([data, from]);
// END SOLUTION
// BEGIN SOLUTION 4
this.arrived.shutdown();
// END SOLUTION
// BEGIN SOLUTION 4
const next = yield* this.arrived.get();
if (next instanceof Error) {
  this.arrived.shutdown(true);
  throw next;
}
return next;
// END SOLUTION
