/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
at «7»: tidy has cleaned up
at «7»: tidy throws TimeoutError
at 5: stubborn «gives half of it»
at 0: no time throws TimeoutError
at «5»: shield throws TimeoutError
at «12»: tidy has cleaned up
at 12: the task «gives all of it»
at 2: inner 2 throws «TimeoutError»
at 2: «after the inner one»
at 2: outer 5 gives undefined
at 2: requests: «0»
at 2: inner 5 throws «CancelledError»
at 2: outer 2 throws «TimeoutError»
at 2: requests: 0
at «5»: tidy has cleaned up
at «5»: race gives a sleeper
`;
