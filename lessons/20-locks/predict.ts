/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
hasty
  A B A B: ann has 40, bob has ___
  A B B A: ann has 40, bob has ___
  A A B: ann has ___, bob has ___
  B A B A: ann has 40, bob has 120
  B A A B: ann has 40, bob has 120
  B B A: ann has 40, bob has 60
with a lock
  A B A B: ann has ___, bob has ___
  A A B: ann has 40, bob has 60
  B A B A: ann has 40, bob has 60
  B B A: ann has 40, bob has 60
two locks
  twoWays, A B ___ ___: ___: A, B
  annFirst, A B A A B B B: ___
`;
