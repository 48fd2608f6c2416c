/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
turn 1: A
turn 1: reported: Exception in callback boom()
turn 1: ___
main: and again
turn 2: child of A
turn 1: outer has a task
turn ___: inner
turn 1: outer has a letter
turn 2: tick 1
turn 2: outer goes on
___
main: home
main: the ticker is ___
turn 4: tick 3
main: three ticks, after turn ___
main: no: This event loop is already ___
EventLoop: stops after ___ of 1000 calls
Draining: stops after ___ of 1000 calls
`;
