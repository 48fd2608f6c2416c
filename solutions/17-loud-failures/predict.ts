/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
tick at 1
main blocks at 1.5
main goes on at 6.5
REPORT Executing <Task ...> took «5.000» seconds
tick at «6.5»
tick at «7.5»
main catches Error: boom
«nobody keeps this task»
main asks: Error: boom
main is done at 9.5
REPORT coroutine '«say»' was never awaited
REPORT Task exception was never retrieved name='«left»'
REPORT Task was destroyed but it is pending! name='«sleeper»'
`;
