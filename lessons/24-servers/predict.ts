/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
first: 60 bytes wait
first: drained at ___
second: ___ bytes wait
  the other end reads, at 1
second: drained at ___
third: ___ bytes wait
third: drained at 1
___, at ___
hello ann, at ___
sendFirst: nothing left that could wake
atOnce: ___ bytes have come back
`;
