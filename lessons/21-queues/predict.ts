/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
baker put rye
baker put oat
___
___
baker put bun
___
guest got bun
guest got bap
cancel: ann got nothing
cancel: bob ___
late: cid got tea
late: ann ___, items: ___
join: after get, items: 1, pending
join: after get, items: 0, ___
join: after taskDone, items: 0, ___
join: after taskDone, items: 0, done
shutdown: ___
shutdown: ___
shutdown: QueueShutDown
`;
