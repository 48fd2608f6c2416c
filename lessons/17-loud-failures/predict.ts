/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
tick at 1
main blocks at 1.5
main goes on at 6.5
REPORT Executing <Task ...> took ___ seconds
tick at ___
tick at ___
main catches Error: boom
___
main asks: Error: boom
main is done at 9.5
REPORT coroutine '___' was never awaited
REPORT Task exception was never retrieved name='___'
REPORT Task was destroyed but it is pending! name='___'
`;
