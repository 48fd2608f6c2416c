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
caller: ended with «the last line»
caller: return(stop)
  frame:  tidies up
caller: ended with «stop»
not begun, throw: boom came out, the frame wrote «0» lines
the same frame, next: done «true»
not begun, return: the frame wrote «0» lines
caller: return(closed) answered done «false»
  frame:  locks the door
caller: closed fully, with closed
  printer: printed one
  printer: caught no paper
  printer: printed «two»
caller: first line
  file:   closed
caller: after the loop
  worker: does sweep
  worker: does paint
caller: hired «2» workers
`;
