/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
pipeline built. chunks read: «0»
found: error: disk full
chunks read: «2»
times closed: «1»
one more: «done»
header: From: Ada, To: Grace
one more: «Dear Grace,»
in the loop: it runs.
after break: «done»
`;
