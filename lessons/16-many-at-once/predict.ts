/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
  towels starts
  towels is clean, at 3 s
  socks starts
  socks is clean, at ___ s
towels and socks in a row, ___ s
___
  towels starts
  socks starts
  socks is clean, at 2 s
  towels is clean, at 3 s
___ and ___ together, ___ s
  socks starts
caught jam, at ___ s
  ___
  socks starts
  socks is clean, at 8 s
settled: ___, Error: jam
  towels starts
  socks starts
wait: ___ done, ___ pending, at ___ s
  socks is clean, at 2 s
wait: ___ done, ___ pending, at ___ s
scrubbed twice together, ___ s
`;
