/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
here: 17984 primes, «no tick»
in a thread: 17984 primes, «some ticks»
cancel: the task is «done»
cancel: the job «goes on»
cancel: the job has ended
arguments: «2» there
arguments: «3» here
error: «RangeError: no tea»
cat: meow, «null», exit code «0»
datagrams: «ab»
`;
