/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
Hello world! one (MainThread)
  the loop waits, 1 s
Hello again! one (MainThread) sleep gave undefined
Hello world! one (MainThread)
Hello ___! ___ (MainThread)
  the loop waits, ___ s
Hello again! one (MainThread) sleep gave undefined
Hello again! two (MainThread) sleep gave undefined
took ___ s
in a row, ___ s
before sleep(0)
___
___
___, at 0
___, at 0
-1 second, at 0
1 second, at 1
1 second, set after the other, at 1
2 seconds, at 2
5 seconds, at ___
`;
