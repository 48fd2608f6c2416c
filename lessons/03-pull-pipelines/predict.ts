/**
 * What will `demo.ts` print? Put your answer in the place of each ___ before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
pipeline built. chunks read: ___
found: error: disk full
chunks read: ___, log closed: ___
one more: ___
header: From: Ada, To: Grace
one more: ___
in the loop: it runs.
after break: ___
`;
