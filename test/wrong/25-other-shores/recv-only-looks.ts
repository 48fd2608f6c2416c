// Misconception: M42 looking again and again is waiting
// File: udp-endpoint.ts
// Caught by: 4. UdpEndpoint > waits until one comes, and gives each to one receiver
// Says: as long as nothing has come
// BEGIN SOLUTION 4
if (!this.arrived.full()) this.arrived.putNowait([data, from]);
// END SOLUTION
// BEGIN SOLUTION 4
this.arrived.shutdown();
// END SOLUTION
// BEGIN SOLUTION 4
while (this.arrived.empty()) yield;
const next = this.arrived.getNowait();
if (next instanceof Error) throw next;
return next;
// END SOLUTION
