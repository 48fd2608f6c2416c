// Misconception: M59 the end is an empty datagram
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
try {
  const next = yield* this.arrived.get();
  if (next instanceof Error) throw next;
  return next;
} catch {
  return [Buffer.alloc(0), ['', 0]];
}
// END SOLUTION
