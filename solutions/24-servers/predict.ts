/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
first: 60 bytes wait
first: drained at «0»
second: «120» bytes wait
  the other end reads, at 1
second: drained at «1»
third: «60» bytes wait
third: drained at 1
«hello bob», at «1»
hello ann, at «5»
sendFirst: nothing left that could wake
atOnce: «8000» bytes have come back
`;
