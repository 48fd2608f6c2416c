/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
primed, dropped: «true»
got 5!
got 4!
got 3!
only 3, 4 and 5 were wanted
end
got 9!
told 9, after the end: «false»
not primed: true
got «1»!
not primed: true
layer «2»: ready goes out
layer «1»: ready goes out
layer 1: soup goes in
layer 2: soup goes in
cook: TypeError: Generator is already running
layer 2: hot soup goes out
layer 1: hot soup goes out
main gets hot soup
ann hears ping
bob hears «ping»
ann hears «pong»
bob hears «pong»
`;
