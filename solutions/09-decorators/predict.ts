/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
starting coroutine
entering event loop
in outer
waiting for result1
in phase1
waiting for result2
in phase2
return value: ('result1', 'result2 derived from result1')
closing event loop
lines written by the call of outer(): «0»
Hello world! one
Hello «again»! «one»
Hello «world»! «two»
Hello again! two
marked: «true», the function that was wrapped: «false»
it is called breakfast, and takes 1
marked, it eats «bread»
primed, it eats «dough»
`;
