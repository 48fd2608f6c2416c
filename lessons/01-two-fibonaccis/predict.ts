/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
list [1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181, 6765]
generator [1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181, 6765]
1 1 2 ___
first walk [1, 1, 2, 3, 5]
second walk [___]
after the call ___ additions
after three numbers ___ additions
`;
