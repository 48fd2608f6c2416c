/**
 * What will `demo.ts` print? Put your answer in the place of each ___ before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
turn 1
  A
  told: Exception in callback boom()
  ___
main: and again
turn 2
  child of A
turn 1
  outer: has a task
  ___
  outer: has a letter
turn 2
  tick 1
  outer: goes on
turn 3
  ___
main: home
main: the ticker is ___
turn 4
  tick 3
turn 5
___
main: three ticks
turn 7
turn 8
main: no: This event loop is already ___
EventLoop: has made ___ of 1000 calls when it stops
Draining: has made ___ of 1000 calls when it stops
`;
