/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
in outer
waiting for result1
in phase1
___ for ___
in phase2
returned result1 and result2 derived from result1, in turn ___
100 calls down: ___ turns later, and back: ___
calls phase1 without a star
___
two teas in a row: ___ s
two coroutines, made first: ___ s
two tasks, made first: ___ s
a coroutine, waited for twice: tea, then ___
a task, waited for twice: tea, then ___
`;
