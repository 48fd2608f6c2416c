/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
start coroutine, name: workbook
next returned: workbook
sent value: 6
next(6) returned: ___, done: ___
again: exhausted
start coroutine, name: unprimed
the very first next(6) returned: ___
sent value: ___
yielded 1
was sent ___
yielded 2
was sent v
yielded 3
was sent ___
yielded 4
averages: 10, 15, 30
ordered: two of apple
questions: 2, calls of next: ___
`;
