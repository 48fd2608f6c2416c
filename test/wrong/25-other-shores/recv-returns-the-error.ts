// Misconception: an error is something that came
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
return (yield* this.arrived.get()) as Datagram;
// END SOLUTION
