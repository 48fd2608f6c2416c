/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
<Task «pending» name='Task-1' coro=<execute() running at demo.ts:11>>
executing
<Task finished name='Task-1' coro=<execute() done, defined at demo.ts:11> result=undefined>
«main: has two tasks»
«ann: waits»
bob: waits
<Task pending name='Task-2' coro=<ann() running at demo.ts:22> wait_for=<Future pending cb=[Task.task_wakeup()]> cb=[Task.task_wakeup()]>
main: has filled the box
bob: hears that the letter says hello
main: turns of the loop «2»
a full box that reads itself: turns «1»
a full box that the driver reads: turns «2»
careless: yield was used instead of yield* with <Future finished result='hello'>
<Task «finished» name='Task-5' coro=<careless() done, defined at demo.ts:50> result='well'>
guest: from the cup tea, then «undefined»
guest: from the pot tea, then «tea»
`;
