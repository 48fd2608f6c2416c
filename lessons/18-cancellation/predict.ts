/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
sleeper: sleeps
cancel returns ___, cancelled: ___
sleeper: cancelled inside
sleeper: cleans up
ends with CancelledError: why, cancelled: ___
a second cancel returns ___
___
stubborn: ___, cancelled: ___, requests: 1
what it waits for, cancelled: ___; the task, cancelled: ___
quitter: ___
___
outer: leaves
the clock shows ___
`;
