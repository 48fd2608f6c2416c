/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
at ___: tidy has cleaned up
at ___: tidy throws TimeoutError
at 5: stubborn ___
at 0: no time throws TimeoutError
at ___: shield throws TimeoutError
at ___: tidy has cleaned up
at 12: the task ___
at 2: inner 2 throws ___
at 2: ___
at 2: outer 5 gives undefined
at 2: requests: ___
at 2: inner 5 throws ___
at 2: outer 2 throws ___
at 2: requests: 0
at ___: tidy has cleaned up
at ___: race gives a sleeper
`;
