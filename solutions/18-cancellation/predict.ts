/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
sleeper: sleeps
cancel returns «true», cancelled: «false»
sleeper: cancelled inside
sleeper: cleans up
ends with CancelledError: why, cancelled: «true»
a second cancel returns «false»
«before the first step: CancelledError: early»
stubborn: «result 42», cancelled: «false», requests: 1
what it waits for, cancelled: «true»; the task, cancelled: «false»
quitter: «CancelledError: by itself»
«inner: leaves»
outer: leaves
the clock shows «1»
`;
