/**
 * What will `demo.ts` print? Put your answer in the place of each ___ before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
turn 1
  A
  told: Exception in callback boom()
  «C»
main: and again
turn 2
  child of A
turn 1
  outer: has a task
  «inner»
  outer: has a letter
turn 2
  tick 1
  outer: goes on
turn 3
  «tick 2»
main: home
main: the ticker is «pending»
turn 4
  tick 3
turn 5
«turn 6»
main: three ticks
turn 7
turn 8
main: no: This event loop is already «running»
EventLoop: has made «1» of 1000 calls when it stops
Draining: has made «1000» of 1000 calls when it stops
`;
