// Misconception: the first get only waits
// File: udp-endpoint.ts
// Caught by: 4. UdpEndpoint > gives the datagrams in the order in which they came, each whole
// Says: keeps a pair, the data and its sender
// BEGIN SOLUTION 4
if (!this.arrived.full()) this.arrived.putNowait([data, from]);
// END SOLUTION
// BEGIN SOLUTION 4
this.arrived.shutdown();
// END SOLUTION
// BEGIN SOLUTION 4
yield* this.arrived.get();
const next = yield* this.arrived.get();
if (next instanceof Error) throw next;
return next;
// END SOLUTION
