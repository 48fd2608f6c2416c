export { type Coro, coroutine, isCoroutine, isCoroutineFunction } from './09-decorators/coroutine.ts';
export { CancelledError, Future, InvalidStateError, isFuture } from './11-future/future.ts';
export { type Awaitable, ensureFuture } from './13-event-loop/given/ensure.ts';
export type { Context, Handle, Instrument } from './13-event-loop/handle.ts';
export { type Selector, VirtualSelector } from './14-time/given/selector.ts';
export type { TimerHandle } from './14-time/given/timer.ts';
export { sleep } from './14-time/sleep.ts';
export type { Script } from './14-time/virtual.ts';
export { asCompleted } from './16-many-at-once/as-completed.ts';
export { GatheringFuture, gather, gatherSettled } from './16-many-at-once/gather.ts';
export { asFuture, asPromise } from './16-many-at-once/given/promise.ts';
export { TimeoutError } from './16-many-at-once/given/timeout-error.ts';
export { mapLimit } from './16-many-at-once/map-limit.ts';
export {
  ALL_COMPLETED,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  wait,
} from './16-many-at-once/wait-for-all.ts';
export { dumpTasks, dumpTaskTree } from './17-loud-failures/dump-tasks.ts';
export { allTasks } from './17-loud-failures/loud-loop.ts';
export { Meter } from './17-loud-failures/meter.ts';
export { slowCallbackWatch } from './17-loud-failures/slow-calls.ts';
export { CancellableTask as Task } from './18-cancellation/cancellable-task.ts';
export { createTask, currentTask } from './18-cancellation/given/asyncio-loop.ts';
export { race } from './19-deadlines/race.ts';
export { shield } from './19-deadlines/shield.ts';
export { type Timeout, timeout, timeoutAt } from './19-deadlines/timeout.ts';
export { waitFor } from './19-deadlines/wait-for.ts';
export { Condition } from './20-locks/condition.ts';
export { Event } from './20-locks/event.ts';
export { Barrier, BrokenBarrierError } from './20-locks/given/barrier.ts';
export { Lock, type Lockable, withLock } from './20-locks/lock.ts';
export { BoundedSemaphore, Semaphore } from './20-locks/semaphore.ts';
export { Queue } from './21-queues/bounded-queue.ts';
export { LifoQueue, PriorityQueue } from './21-queues/given/other-orders.ts';
export { QueueEmpty, QueueFull, QueueShutDown } from './21-queues/given/queue-errors.ts';
export { BlockingSelector } from './22-selectors/blocking-selector.ts';
export { HostSelector } from './22-selectors/host-selector.ts';
export { Protocol } from './23-streams/given/protocol.ts';
export { Server } from './23-streams/given/server.ts';
export { IncompleteReadError, LimitOverrunError } from './23-streams/given/stream-errors.ts';
export { StreamWriter } from './23-streams/given/stream-writer.ts';
export { StreamReader } from './23-streams/stream-reader.ts';
export { openConnection } from './24-servers/given/open-braked.ts';
export { startServer } from './24-servers/start-server.ts';
export type { Piped } from './25-other-shores/communicate.ts';
export { toThread } from './25-other-shores/executor.ts';
export {
  type DatagramOptions,
  DatagramProtocol,
  type DatagramTransport,
} from './25-other-shores/given/datagram.ts';
export { Pool, type PoolOptions } from './25-other-shores/given/pool.ts';
export {
  createSubprocessExec,
  type Process,
  type SubprocessOptions,
} from './25-other-shores/given/subprocess.ts';
export {
  getRunningLoop,
  run,
  runHosted,
  runVirtual,
  VirtualWholeLoop as VirtualLoop,
  WholeLoop as EventLoop,
} from './25-other-shores/given/whole-loop.ts';
export { UdpEndpoint } from './25-other-shores/udp-endpoint.ts';
