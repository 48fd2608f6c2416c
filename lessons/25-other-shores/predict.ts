/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
here: 17984 primes, ___
in a thread: 17984 primes, ___
cancel: the task is ___
cancel: the job ___
cancel: the job has ended
arguments: ___ there
arguments: ___ here
error: ___
cat: meow, ___, exit code ___
datagrams: ___
`;
