// Misconception: a lost datagram is an error
// File: udp-endpoint.ts
// Caught by: 4. UdpEndpoint > drops what there is no room for
// Says: cannot be asked to wait
// BEGIN SOLUTION 4
if (this.arrived.full()) throw new Error('no room');
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
