/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
in outer
waiting for result1
in phase1
«waiting» for «result2»
in phase2
returned result1 and result2 derived from result1, in turn «1»
100 calls down: «0» turns later, and back: «0»
calls phase1 without a star
«has called it»
two teas in a row: «2» s
two coroutines, made first: «2» s
two tasks, made first: «1» s
a coroutine, waited for twice: tea, then «undefined»
a task, waited for twice: tea, then «tea»
`;
