/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
----------test yield send----------
1
let me think 0.1 secs
1
let me think 0.2 secs
2
let me think 0.3 secs
3
let me think 0.4 secs
5
let me think 0.5 secs
the numbers came at ___; the end at ___
two frames that sleep for 3 seconds each: ___ seconds
two frames that are left alone for 3 seconds: 3 seconds
two drivers, the loop sees: ___
one driver, the loop sees: 5 4 3 1 0
5, 7 and 1 make: ___
5, 7 and 1 make: 13
`;
