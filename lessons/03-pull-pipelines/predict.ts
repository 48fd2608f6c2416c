/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
pipeline built. chunks read: ___
found: error: disk full
chunks read: ___
times closed: ___
one more: ___
header: From: Ada, To: Grace
one more: ___
in the loop: it runs.
after break: ___
`;
