// Misconception: M59 datagrams are a stream
// File: udp-endpoint.ts
// Caught by: 4. UdpEndpoint > gives the datagrams in the order in which they came, each whole
// Says: keeps a pair, the data and its sender
// BEGIN SOLUTION 4
const last = this.arrived.empty() ? null : this.arrived.getNowait();
const before = last === null || last instanceof Error ? Buffer.alloc(0) : last[0];
this.arrived.putNowait([Buffer.concat([before, data]), from]);
// END SOLUTION
// BEGIN SOLUTION 4
this.arrived.shutdown();
// END SOLUTION
// BEGIN SOLUTION 4
const next = yield* this.arrived.get();
if (next instanceof Error) throw next;
return next;
// END SOLUTION
