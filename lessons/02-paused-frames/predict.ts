/**
 * What will `demo.ts` print? Put your answer in the place of each ___ before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
caller: f was called
caller: yielded 1
caller: does something else
  frame:  woken, and s is still ___
caller: yielded 2
answer: soup, done false
answer: cake, done false
answer: bill, done true
asked again: ___
spread: ___
two frames: left 0, left 1, right ___
two values, to the end: ___ next, ___ return
break at the first one: 1 next, ___ return
in turn: 0, 10, 1, 11, 2
`;
