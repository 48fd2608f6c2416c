/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
caller: next(yes)
  frame:  was told yes
  frame:  tidies up
caller: ended with the last line
caller: throw(boom)
  frame:  caught boom
  frame:  tidies up
caller: ended with ___
caller: return(stop)
  frame:  tidies up
caller: ended with ___
not begun, throw: boom came out, the frame wrote ___ lines
the same frame, next: done ___
not begun, return: the frame wrote ___ lines
caller: return(closed) answered done ___
  frame:  locks the door
caller: closed fully, with closed
  printer: printed one
  printer: caught no paper
  printer: printed ___
caller: first line
  file:   closed
caller: after the loop
  worker: does sweep
  worker: does paint
caller: hired ___ workers
`;
