/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
ping 1
pong 1
ping 2
pong 2
ann lies down
  ann rests
bob lies down
«bob gets up»
ann gets up
parent: I am 1
«child 1»
parent: has a child, 2
parent: hears that «child is done»
parent: caught smoke
  endless: leaves
parent: kills 4, «true»
parent: kills 4, «false»
two tasks that work for 3 seconds each: «6» seconds
seconds     |         |
attendant   ###   #### ## #
machine 1   #~~~~~##~~~~!!#
machine 2    #~~~~~~~~!#
machine 3     #~~~!!##~~#
one after the other 32 seconds, here 15
`;
