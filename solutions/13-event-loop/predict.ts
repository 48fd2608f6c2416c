/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
turn 1: A
turn 1: reported: Exception in callback boom()
turn 1: «C»
main: and again
turn 2: child of A
turn 1: outer has a task
turn «1»: inner
turn 1: outer has a letter
turn 2: tick 1
turn 2: outer goes on
«turn 3: tick 2»
main: home
main: the ticker is «pending»
turn 4: tick 3
main: three ticks, after turn «6»
main: no: This event loop is already «running»
EventLoop: stops after «1» of 1000 calls
Draining: stops after «1000» of 1000 calls
`;
