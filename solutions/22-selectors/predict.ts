/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
select(2) sleeps until «1»
  a letter, at 1
select(«1») sleeps until 2
  the sleeper wakes, at 2
select(1) sleeps until «2.5»
  the reader has a letter from ann, at 2.5
select(«0.5») sleeps until 3
  the sleeper wakes, at 3
runVirtual:
  the program begins
  the program goes on
  the call returns its result
  JavaScript's promise
run:
  the program begins
  «the program goes on»
  the call returns «its result»
  «JavaScript's promise»
runHosted:
  the call returns «a promise»
  «JavaScript's promise»
  «the program begins»
  the program goes on
`;
