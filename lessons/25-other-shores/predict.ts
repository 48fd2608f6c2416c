/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
0 s, main: ___
___ s, ___
3 s, ___
___ s, main: both are done
1 s, job 1 is dropped
1 s, cid: ___
___ s, job 1 has ended
5 s, main: ends
1 s, dan: ___
datagram: ___
datagram: cd
datagram: ___
`;
