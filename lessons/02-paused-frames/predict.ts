/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
caller: f was called
caller: yielded 1
caller: does something else
  frame:  woken, and s is still 1
caller: yielded 2
answer: soup, done false
answer: cake, done false
answer: bill, done true
asked again: undefined
soup by hand, the rest spread: ___
one Range: left 0, left 1, right ___
one generator: left 0, left 1, right ___
two values, to the end: ___ next, ___ return
two values, break at the last: ___ next, ___ return
one loop leaves at soup, the next one finds ___ values
`;
