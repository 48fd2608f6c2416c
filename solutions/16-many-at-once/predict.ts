/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
  towels starts
  towels is clean, at 3 s
  socks starts
  socks is clean, at «5» s
towels and socks in a row, «5» s
«both are started»
  towels starts
  socks starts
  socks is clean, at 2 s
  towels is clean, at 3 s
«towels» and «socks» together, «3» s
  socks starts
caught jam, at «1» s
  «socks is clean, at 2 s»
  socks starts
  socks is clean, at 8 s
settled: «socks», Error: jam
  towels starts
  socks starts
wait: «1» done, «2» pending, at «1» s
  socks is clean, at 2 s
wait: «2» done, «1» pending, at «2.5» s
scrubbed twice together, «4» s
`;
