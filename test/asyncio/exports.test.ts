import { expect, it } from 'vitest';
import * as asyncio from '../../solutions/asyncio.ts';

/** asyncio's names in camelCase, by area. Groups of tasks come with stage F. */
const NAMES: Readonly<Record<string, string>> = {
  loop: 'EventLoop VirtualSelector BlockingSelector HostSelector getRunningLoop run runVirtual runHosted',
  future: 'Future isFuture',
  task: 'Task currentTask allTasks createTask ensureFuture',
  coroutine: 'coroutine isCoroutine isCoroutineFunction',
  waiting:
    'sleep gather gatherSettled wait FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED asCompleted waitFor shield timeout timeoutAt',
  errors:
    'CancelledError InvalidStateError TimeoutError QueueEmpty QueueFull QueueShutDown BrokenBarrierError IncompleteReadError LimitOverrunError',
  locks: 'Lock Event Condition Semaphore BoundedSemaphore Barrier withLock',
  queues: 'Queue PriorityQueue LifoQueue',
  streams: 'openConnection startServer StreamReader StreamWriter Server',
  transports: 'Protocol DatagramProtocol',
  outside: 'toThread createSubprocessExec',
};

/** What their objects can do. */
const METHODS: Readonly<Record<string, string>> = {
  EventLoop:
    'callSoon callLater callAt time createFuture createTask runUntilComplete runForever stop isRunning isClosed close setExceptionHandler callExceptionHandler setDebug callSoonThreadsafe createConnection createServer createDatagramEndpoint runInExecutor',
  Future:
    'done cancelled result exception setResult setException cancel addDoneCallback removeDoneCallback getLoop toString',
  Task: 'getName setName getCoro getStack cancelling uncancel cancel',
  Lock: 'acquire release locked',
  Event: 'wait set clear isSet',
  Condition: 'acquire release locked wait waitFor notify notifyAll',
  Semaphore: 'acquire release locked',
  Barrier: 'wait reset abort',
  StreamReader: 'read readline readuntil readexactly atEof feedData feedEof setException',
  StreamWriter: 'write writelines drain writeEof close waitClosed isClosing getExtraInfo',
  Server: 'close waitClosed serveForever',
  Queue: 'put get putNowait getNowait join taskDone qsize empty full shutdown',
};

it.each(Object.entries(NAMES))('asyncio.ts has what belongs to %s', (_area, names) => {
  expect(names.split(' ').filter((name) => !(name in asyncio))).toEqual([]);
});

it.each(Object.entries(METHODS))('%s has its methods', (name, methods) => {
  const { prototype } = Reflect.get(asyncio, name) as { readonly prototype: object };
  expect(methods.split(' ').filter((method) => typeof Reflect.get(prototype, method) !== 'function')).toEqual(
    [],
  );
});
