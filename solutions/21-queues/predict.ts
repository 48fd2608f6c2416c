/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
baker put rye
baker put oat
«guest got rye»
«guest got oat»
baker put bun
«baker put bap»
guest got bun
guest got bap
cancel: ann got nothing
cancel: bob «got tea»
late: cid got tea
late: ann «waits», items: «0»
join: after get, items: 1, pending
join: after get, items: 0, «pending»
join: after taskDone, items: 0, «pending»
join: after taskDone, items: 0, done
shutdown: «QueueShutDown»
shutdown: «tea»
shutdown: QueueShutDown
`;
