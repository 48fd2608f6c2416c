import { writeSync } from 'node:fs';
import {
  type Coro,
  coroutine,
  createTask,
  EventLoop,
  Future,
  getRunningLoop,
  HostSelector,
  openConnection,
  run,
  runHosted,
  sleep,
  wait,
} from '../../solutions/asyncio.ts';

// Programs for processes of their own: they are interrupted, they end, or their I/O thread dies. See conformance/engines.test.ts.
// The arguments are the name of a program, and what it needs.

const [name = '', ...args] = process.argv.slice(2);
/** Not `console.log`: a signal may come while it is at work, and it would print nothing afterwards. */
const say = (line: string): void => void writeSync(1, `${line}\n`);

function* never(): Coro<void> {
  yield* new Future<void>();
}

function* listen(): Coro<void> {
  yield* getRunningLoop().createServer(() => ({}) as never, '127.0.0.1', 0);
}

/** Says `ready` when it waits, and what happens to it then. */
function* waits(work: () => Coro<void>, more?: () => Coro<void>): Coro<void> {
  try {
    getRunningLoop().callLater(0, say, 'ready');
    yield* work();
  } catch (error) {
    say(`main: ${(error as Error).name}`);
    throw error;
  } finally {
    say('finally');
    if (more !== undefined) yield* more();
  }
}

/** Has a task beside it, and a server open. */
function* withOthers(work: () => Coro<void>): Coro<void> {
  yield* listen();
  createTask(
    (function* helper(): Coro<void> {
      try {
        yield* never();
      } finally {
        say('finally of the helper');
      }
    })(),
  );
  yield* waits(work);
}

function* busy(): Coro<void> {
  try {
    say('ready');
    for (;;);
  } finally {
    say('finally');
  }
}

/** What `work` gives or throws, and whether a program can run afterwards. */
function told(work: () => unknown): void {
  try {
    say(`gave ${work()}`);
  } catch (error) {
    say(`threw ${error}`);
  }
  run(sleep(0.001));
  run(listen());
  say('another run works');
}

/** A thing outside whose code does what it should not. */
const opensThatWhich = coroutine(function* opensThatWhich(fault: string): Coro<void> {
  const module = args[0] as string;
  getRunningLoop().world.open(module, { fault }, { hear: (what) => say(`heard ${what}`) });
  yield* waits(never);
});

const PROGRAMS: Record<string, () => unknown> = {
  'asleep, alone': () => told(() => run(waits(() => sleep(1000)))),
  'asleep, a server open': () => told(() => run(withOthers(never))),
  busy: () => told(() => run(busy())),
  'a loop without run': () =>
    told(() => {
      const loop = new EventLoop();
      const task = loop.createTask(waits(() => sleep(1000)));
      try {
        loop.runUntilComplete(task);
      } finally {
        say(`running: ${loop.isRunning()}`);
        task.cancel();
        loop.runUntilComplete(wait([task]));
        loop.close();
      }
    }),
  'a busy loop without run': () =>
    told(() => {
      const loop = new EventLoop();
      try {
        loop.runUntilComplete(busy());
      } finally {
        say(`running: ${loop.isRunning()}`);
        loop.close();
      }
    }),
  'hosted, two programs': async () => {
    const ends = await Promise.allSettled([
      runHosted(withOthers(never)),
      runHosted(waits(() => sleep(1000))),
    ]);
    for (const each of ends) say(each.status === 'rejected' ? `threw ${each.reason}` : 'gave');
    say(`${process.listenerCount('SIGINT')} listeners`);
  },
  'hosted, a long goodbye': () =>
    runHosted(
      waits(
        () => sleep(1000),
        () => sleep(1000),
      ),
    ),
  'hosted, goes on': async () => {
    const stubborn = (function* stubborn(): Coro<string> {
      try {
        yield* waits(() => sleep(1000));
      } catch {
        return 'went on';
      }
      return 'unreachable';
    })();
    say(await runHosted(stubborn));
  },
  'a server is left open': () => run(listen()),
  'a server is left open, hosted': () => runHosted(listen()),
  'a server is left open, nothing closed': () => {
    new EventLoop().runUntilComplete(listen());
  },
  'nothing left': async () => {
    const ends = await Promise.allSettled([
      runHosted(never()),
      new EventLoop(new HostSelector()).runForever(),
    ]);
    for (const each of ends) say(each.status === 'rejected' ? String(each.reason) : 'gave');
    say(`${process.listenerCount('beforeExit')} listeners`);
  },
  'last words': () => {
    const port = Number(args[0]);
    run(
      (function* client(): Coro<void> {
        const [, writer] = yield* openConnection('127.0.0.1', port);
        writer.write(Buffer.from('bye'));
        writer.close();
      })(),
    );
  },
  'many rides': async () => {
    process.on('warning', (warning) => say(`warning: ${warning.message}`));
    const twenty = Array.from({ length: 20 }, () => runHosted(sleep(0.001)));
    await Promise.all(twenty);
    say('done');
  },
  'while a run blocks': () => {
    void Promise.resolve().then(() => say('a promise'));
    setTimeout(() => say('a timeout of Node'), 0);
    run(
      (function* main(): Coro<void> {
        yield* listen();
        yield* sleep(0.02);
        say('the run is over');
      })(),
    );
    say('after it');
  },
  'a thing that throws later': () => told(() => run(opensThatWhich('throws later'))),
  'a thing that ends the thread': () => told(() => run(opensThatWhich('ends the thread'))),
  'a thing that prints': () => {
    run(
      (function* main(): Coro<void> {
        const heard = new Future<void>();
        getRunningLoop().world.open(
          args[0] as string,
          { fault: 'prints' },
          { hear: () => heard.setResult(undefined) },
        );
        yield* heard;
      })(),
    );
    process.exit(0);
  },
  'a thing that cannot be opened': () =>
    told(() =>
      run(
        (function* main(): Coro<string> {
          const heard = new Future<string>();
          const world = getRunningLoop().world;
          world.open('/there/is/no/such.cjs', {}, { hear: (what) => heard.setResult(what) });
          return yield* heard;
        })(),
      ),
    ),
};

void PROGRAMS[name]?.();
