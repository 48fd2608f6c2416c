// Misconception: M59 there is always room
// File: udp-endpoint.ts
// Caught by: 4. UdpEndpoint > drops what there is no room for
// Says: cannot be asked to wait
// BEGIN SOLUTION 4
this.arrived.putNowait([data, from]);
// END SOLUTION
// BEGIN SOLUTION 4
this.arrived.shutdown();
// END SOLUTION
// BEGIN SOLUTION 4
const next = yield* this.arrived.get();
if (next instanceof Error) throw next;
return next;
// END SOLUTION
