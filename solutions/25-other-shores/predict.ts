/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
0 s, main: «goes on»
«1» s, «bob: milk»
3 s, «ann: tea»
«3» s, main: both are done
1 s, job 1 is dropped
1 s, cid: «CancelledError»
«3» s, job 1 has ended
5 s, main: ends
1 s, dan: «RangeError: no cake»
datagram: «ab»
datagram: cd
datagram: «QueueShutDown»
`;
