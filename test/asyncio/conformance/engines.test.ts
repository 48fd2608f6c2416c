import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { IoThread, type OtherThread } from '../../../solutions/22-selectors/given/io-thread.ts';
import {
  BlockingSelector,
  type Coro,
  createTask,
  EventLoop,
  Future,
  getRunningLoop,
  HostSelector,
  openConnection,
  run,
  runHosted,
  runVirtual,
  sleep,
  startServer,
  VirtualLoop,
} from '../../../solutions/asyncio.ts';
import { outcome } from '../programs.ts';

// C82-C88 stand on these: one loop, three engines. Ported from test_base_events, test_events and test_runners, as far as they
// are about what a loop does between its turns.

/** A loop of each kind that reaches the world outside. What a run gives is waited for, so that one test fits both. */
const ENGINES: readonly [string, () => EventLoop][] = [
  ['blocking', () => new EventLoop()],
  ['hosted', () => new EventLoop(new HostSelector())],
];

const loops: EventLoop[] = [];
afterEach(() => {
  for (const loop of loops.splice(0)) loop.close();
});

async function ending(action: () => unknown): Promise<string> {
  try {
    return String(await action());
  } catch (error) {
    return String(error);
  }
}

function* never(): Coro<void> {
  yield* new Future<void>();
}

describe.each(ENGINES)('%s', (engine, makeLoop) => {
  const newLoop = (): EventLoop => {
    const loop = makeLoop();
    loops.push(loop);
    return loop;
  };
  const runOn = engine === 'blocking' ? run : runHosted;

  it('run gives what main gives, and throws what it throws', async () => {
    const gives = (function* gives(): Coro<number> {
      yield* sleep(0.001);
      return 42;
    })();
    expect(await runOn(gives)).toBe(42);
    const error = new Error('boom');
    const throws = (function* throws(): Coro<void> {
      yield* sleep(0);
      throw error;
    })();
    expect(await ending(() => runOn(throws))).toBe('Error: boom');
    expect(error.stack?.split('\n')[0]).toBe('Error: boom');
  });

  it.each<[string, unknown, string]>([
    ['a number', 5, 'TypeError: a coroutine was expected, got 5'],
    ['a function', never, 'TypeError: a coroutine was expected, got [GeneratorFunction: never]'],
  ])('run refuses %s', async (_name, main, message) => {
    expect(await ending(() => runOn(main as Coro<void>))).toBe(message);
  });

  it('nobody runs a loop in a turn', async () => {
    const loop = newLoop();
    const mine: Coro<void>[] = [never(), never(), never(), never()];
    const [one, two, three, four] = mine as [Coro<void>, Coro<void>, Coro<void>, Coro<void>];
    const main = (function* main(): Coro<string[]> {
      const told: string[] = [];
      yield* sleep(0);
      told.push(
        outcome(() => run(one)),
        outcome(() => runVirtual(two)),
      );
      told.push(outcome(() => new EventLoop().runUntilComplete(three)));
      told.push(outcome(() => loop.close()));
      const ends: Promise<string>[] = [
        ending(() => loop.runUntilComplete(four)),
        ending(() => runHosted(four)),
      ];
      void Promise.all(ends).then((lines) => later.push(...lines));
      return told;
    })();
    const later: string[] = [];
    expect(await loop.runUntilComplete(main)).toEqual([
      'Error: run() cannot be called from a running event loop',
      'Error: runVirtual() cannot be called from a running event loop',
      'Error: Cannot run the event loop while another loop is running',
      'Error: Cannot close a running event loop',
    ]);
    await new Promise(setImmediate);
    expect(later.sort()).toEqual([
      expect.stringMatching(
        /Error: (This event loop is already running|Cannot run the event loop while another)/,
      ),
      'Error: runHosted() cannot be called from a running event loop',
    ]);
    for (const each of mine) each.return();
  });

  it('test_run_until_complete_stopped', async () => {
    const loop = newLoop();
    const main = (function* main(): Coro<void> {
      loop.stop();
      yield* never();
    })();
    const task = loop.createTask(main);
    expect(await ending(() => loop.runUntilComplete(task))).toBe(
      'Error: Event loop stopped before Future completed.',
    );
    expect([loop.isRunning(), task.done()]).toEqual([false, false]);
    task.cancel();
    expect(await ending(() => loop.runUntilComplete(task))).toMatch(/^CancelledError/);
  });

  it('test_run_forever_pre_stopped: one turn, and the loop can run again', async () => {
    const loop = newLoop();
    const log: string[] = [];
    loop.callSoon(() => {
      log.push('first turn');
      loop.callSoon(() => log.push('second turn'));
    });
    loop.stop();
    await loop.runForever();
    expect(log).toEqual(['first turn']);
    loop.callSoon(() => loop.stop());
    await loop.runForever();
    expect(log).toEqual(['first turn', 'second turn']);
  });

  it('stop ends the turn, not the call; runForever may be called again', async () => {
    const loop = newLoop();
    const log: unknown[] = [];
    loop.callSoon(() => {
      loop.stop();
      log.push(loop.isRunning());
      loop.callSoon(() => log.push('next run'));
    });
    loop.callSoon(() => log.push('same turn'));
    await loop.runForever();
    expect(log).toEqual([true, 'same turn']);
    loop.callLater(0.002, () => loop.stop());
    await loop.runForever();
    expect([...log, loop.isRunning()]).toEqual([true, 'same turn', 'next run', false]);
  });

  it('a program that nothing can wake is told of it', () => {
    if (engine === 'hosted') return; // Only a process that is about to end can know that: see below.
    const loop = newLoop();
    const task = loop.createTask(never());
    expect(outcome(() => loop.runUntilComplete(task))).toMatch(
      /^Error: nothing left that could wake <Task pending name='Task-\d+' coro=<never\(\)/,
    );
    task.cancel();
    expect(outcome(() => loop.runUntilComplete(task))).toMatch('CancelledError');
    expect(outcome(() => loop.runForever())).toMatch(
      'nothing left that could wake this loop: nobody stops it',
    );
  });

  it('leftovers are cancelled, and have time for their finally', async () => {
    const log: string[] = [];
    const helper = function* helper(): Coro<void> {
      try {
        yield* never();
      } finally {
        yield* sleep(0.001);
        log.push('finally');
      }
    };
    const main = function* main(): Coro<void> {
      createTask(helper());
      createTask(helper());
      yield* sleep(0);
    };
    await runOn(main());
    expect(log).toEqual(['finally', 'finally']);
  });

  it('a callback that throws is reported, and the loop goes on', async () => {
    const loop = newLoop();
    const log: string[] = [];
    loop.setExceptionHandler((_loop, { message, exception }) => log.push(`${message}: ${exception}`));
    loop.callSoon(function boom() {
      throw new Error('boom');
    });
    loop.callLater(0.001, () => loop.stop());
    await loop.runForever();
    expect(log).toEqual(['Exception in callback boom(): Error: boom']);
  });

  it('test_close: a closed loop takes no calls, also not from other threads', async () => {
    const loop = newLoop();
    loop.close();
    loop.close();
    expect(loop.isClosed()).toBe(true);
    for (const call of [
      () => loop.callSoon(() => {}),
      () => loop.callSoonThreadsafe(() => {}),
      () => loop.callLater(1, () => {}),
      () => loop.callAt(1, () => {}),
    ])
      expect(outcome(call)).toBe('Error: Event loop is closed');
    const main = never();
    expect(await ending(() => loop.runForever())).toBe('Error: Event loop is closed');
    expect(await ending(() => loop.runUntilComplete(main))).toBe('Error: Event loop is closed');
    main.return();
  });

  it('test_call_soon_threadsafe_same_thread: the order is that of callSoon', async () => {
    const loop = newLoop();
    const log: string[] = [];
    loop.callSoonThreadsafe(() => log.push('one'));
    loop.callSoon(() => log.push('two'));
    const cancelled = loop.callSoonThreadsafe(() => log.push('cancelled'));
    cancelled.cancel();
    loop.callSoonThreadsafe(
      (...args: unknown[]) => {
        log.push(args.join());
        loop.stop();
      },
      3,
      'three',
    );
    await loop.runForever();
    expect(log).toEqual(['one', 'two', '3,three']);
  });

  it('timers of the same time keep their order, and none comes early', async () => {
    const loop = newLoop();
    const log: unknown[] = [];
    const start = loop.time();
    for (const delay of [0.0017, 0.0003, 0.0017, 0, -1])
      loop.callAt(start + delay, () => log.push([delay, loop.time() >= start + delay - 1e-9]));
    loop.callAt(start + 0.0018, () => loop.stop());
    await loop.runForever();
    expect(log).toEqual([-1, 0, 0.0003, 0.0017, 0.0017].map((delay) => [delay, true]));
  });

  it('a time that is too long for setTimeout is waited for, and does not come at once', async () => {
    const loop = newLoop();
    const log: string[] = [];
    loop.callLater(30 * 24 * 3600, () => log.push('a month is over'));
    loop.callLater(Infinity, () => log.push('for ever is over'));
    loop.callLater(0.005, () => loop.stop());
    await loop.runForever();
    expect(log).toEqual([]);
  });

  it('two loops live side by side: each has its sockets, its tasks and its own time to run', async () => {
    const echo = function* echo(letter: string): Coro<string> {
      const server = yield* startServer(
        function* serve(reader, writer): Coro<void> {
          writer.write(yield* reader.readline());
          writer.close();
        },
        '127.0.0.1',
        0,
      );
      const [host, port] = (server.sockets[0] as (typeof server.sockets)[0]).getsockname();
      const [reader, writer] = yield* openConnection(host, port);
      writer.write(Buffer.from(`${letter}\n`));
      const line = yield* reader.readline();
      writer.close();
      yield* writer.waitClosed();
      server.close();
      return line.toString().trim();
    };
    const [one, two] = [newLoop(), newLoop()];
    const first = one.runUntilComplete(echo('a'));
    const second = two.runUntilComplete(echo('b'));
    expect([await first, await second]).toEqual(['a', 'b']);
    expect(await one.runUntilComplete(echo('c'))).toBe('c');
  });

  it('an opener that is not there, and an unknown command, are events', async () => {
    const loop = newLoop();
    const heard: string[] = [];
    const open = function* open(module: string): Coro<void> {
      const done = new Future<void>();
      const id = loop.world.open(
        module,
        { fault: 'none' },
        {
          hear: (what, value) => {
            heard.push(`${what}: ${(value as Error).message.split('\n')[0]}`);
            loop.world.forget(id);
            done.setResult(undefined);
          },
        },
      );
      loop.world.tell(id, 'dance', 1);
      yield* done;
      loop.world.tell(id, 'dance', 1);
    };
    await loop.runUntilComplete(open('/there/is/no/such.cjs'));
    await loop.runUntilComplete(open(FAULTY));
    expect(heard).toEqual([
      "failed: Cannot find module '/there/is/no/such.cjs'",
      'closed: thing[command] is not a function',
    ]);
    expect(loop.world.size).toBe(0);
  });
});

describe('blocking', () => {
  /** In memory, so that the order of everything is certain: a ring comes exactly when a test says so. */
  class Double implements OtherThread {
    readonly log: string[] = [];
    bell = 0;
    letters: unknown[][] = [];
    receive: ((events: readonly unknown[]) => void) | null = null;
    /** Is called when the letterbox was found empty, before the selector sleeps. */
    whenEmpty: () => void = () => {};
    whenAsleep: () => void = () => {};

    join(receive: (events: readonly unknown[]) => void): number {
      this.receive = receive;
      return 1;
    }
    leave(): void {
      this.receive = null;
    }
    send(_loop: number, commands: readonly unknown[]): void {
      this.log.push(`commands ${commands.filter((_, at) => at % 3 === 0)}`);
    }
    rings(): number {
      return this.bell;
    }
    drain(): void {
      const letters = this.letters;
      this.letters = [];
      for (const each of letters) this.receive?.(each);
      if (letters.length === 0) this.whenEmpty();
    }
    sleep(rings: number): void {
      if (rings === this.bell) this.whenAsleep();
      if (rings === this.bell) throw new Error('sleeps for ever');
      this.log.push('woke');
    }
    ring(): void {
      this.bell += 1;
    }
    post(...events: unknown[]): void {
      this.letters.push(events);
      this.ring();
    }
  }

  function onDouble(): { thread: Double; loop: EventLoop } {
    const thread = new Double();
    const loop = new EventLoop(new BlockingSelector(() => thread));
    loop.world.open('a module', {}, { hear: () => loop.stop() });
    return { thread, loop };
  }

  it('loses no ring between the last look and the sleep', () => {
    const { thread, loop } = onDouble();
    thread.whenEmpty = () => {
      thread.whenEmpty = () => {};
      thread.post(1, 'event', null);
    };
    loop.runForever();
    expect(thread.log).toEqual(['commands open', 'woke']);
    loop.close();
  });

  it('test_call_soon_threadsafe: a call that comes while the loop sleeps wakes it', () => {
    const { thread, loop } = onDouble();
    thread.whenAsleep = () => loop.callSoonThreadsafe(() => loop.stop());
    loop.runForever();
    expect(thread.log).toEqual(['commands open', 'woke']);
    loop.close();
  });

  it('without a ring the loop would sleep on', () => {
    const { thread, loop } = onDouble();
    thread.whenAsleep = () => void loop.callSoon(() => loop.stop());
    expect(outcome(() => loop.runForever())).toBe('Error: sleeps for ever');
    loop.close();
  });

  it('a ring for another loop does not end the wait', () => {
    const { thread, loop } = onDouble();
    let looks = 0;
    thread.whenEmpty = () => {
      looks += 1;
      if (looks < 3) thread.ring();
      else if (looks === 3) thread.post(1, 'event', null);
    };
    loop.runForever();
    expect(thread.log).toEqual(['commands open', 'woke', 'woke', 'woke']);
    loop.close();
  });

  it('sends the commands of a turn at once, those of the last turn at the end of the run, and copies bytes', () => {
    const { thread, loop } = onDouble();
    const bytes = Buffer.from('abc');
    const sent: unknown[] = [];
    thread.send = (_loop, commands) => void sent.push(commands);
    loop.callSoon(() => {
      loop.world.tell(1, 'write', bytes);
      bytes.write('xyz');
      loop.world.tell(1, 'close');
      loop.stop();
    });
    loop.runForever();
    expect(sent).toEqual([
      ['open', 1, ['a module', {}]],
      ['write', 1, new Uint8Array(Buffer.from('abc')), 'close', 1, undefined],
    ]);
    loop.close();
  });

  it('options that cannot be sent are an error of the caller, and nothing is open', () => {
    const { thread, loop } = onDouble();
    expect(() => loop.world.open('a module', { call: () => {} }, { hear: () => {} })).toThrow(
      /could not be cloned/,
    );
    expect(loop.world.size).toBe(1);
    thread.post(1, 'event', null);
    loop.runForever();
    expect(thread.log).toEqual(['commands open']);
    loop.close();
  });

  it('a loop that is dropped after its run is not kept alive', () => {
    const makeAndRun = (): WeakRef<object> => {
      const loop = new EventLoop();
      const listen = function* listen(): Coro<void> {
        yield* loop.createServer(() => ({}) as never, '127.0.0.1', 0);
      };
      loop.runUntilComplete(listen());
      loop.close();
      return new WeakRef(loop);
    };
    const loop = makeAndRun();
    return collected(loop);
  });

  it('one thread for all loops of a process', () => {
    const thread = IoThread.ofThisProcess();
    expect(IoThread.ofThisProcess()).toBe(thread);
  });
});

describe('hosted', () => {
  it('everything else in the process goes on: promises, timeouts, immediates, also beside a busy loop', async () => {
    const loop = new EventLoop(new HostSelector());
    let turns = 0;
    loop.callSoon(function again() {
      turns += 1;
      if (!loop.isClosed()) loop.callSoon(again);
    });
    const ride = loop.runForever();
    await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise(setImmediate);
    const before = turns;
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(turns).toBeGreaterThan(before);
    loop.stop();
    await ride;
    loop.close();
  });

  it('the loop is the running one only in its turns', async () => {
    const loop = new EventLoop(new HostSelector());
    const ride = loop.runForever();
    expect(outcome(getRunningLoop)).toBe('Error: no running event loop');
    const inside = await new Promise<unknown>((resolve) => loop.callSoon(() => resolve(getRunningLoop())));
    expect(inside).toBe(loop);
    expect(outcome(getRunningLoop)).toBe('Error: no running event loop');
    expect(run(sleep(0.001, 'a run that blocks, meanwhile'))).toBe('a run that blocks, meanwhile');
    loop.stop();
    await ride;
    loop.close();
  });

  it('calls and timers that are set between two turns are made, in order', async () => {
    const loop = new EventLoop(new HostSelector());
    const log: string[] = [];
    const ride = loop.runForever();
    await new Promise(setImmediate);
    loop.callLater(0.002, () => log.push('timer, 2 ms'));
    loop.callLater(0.001, () => log.push('timer, 1 ms'));
    loop.callSoon(() => log.push('soon'));
    loop.callSoonThreadsafe(() => log.push('threadsafe'));
    loop.callLater(0.003, () => loop.stop());
    await ride;
    expect(log).toEqual(['soon', 'threadsafe', 'timer, 1 ms', 'timer, 2 ms']);
    loop.close();
  });

  it('stop is not put off by a timer that is set after it', async () => {
    const loop = new EventLoop(new HostSelector());
    const ride = loop.runForever();
    await new Promise(setImmediate);
    loop.stop();
    loop.callLater(3600, () => {});
    await ride;
    expect(loop.isRunning()).toBe(false);
    loop.close();
  });

  it('a loop rides once at a time, and is not closed while it does', async () => {
    const loop = new EventLoop(new HostSelector());
    const ride = loop.runForever();
    const main = never();
    expect(await ending(() => loop.runUntilComplete(main))).toBe('Error: This event loop is already running');
    expect(await ending(() => loop.runForever())).toBe('Error: This event loop is already running');
    expect(outcome(() => loop.close())).toBe('Error: Cannot close a running event loop');
    loop.stop();
    await ride;
    loop.close();
    main.return();
  });

  it('what ends a run that blocks ends a ride: its promise is rejected', async () => {
    class Broken extends HostSelector {
      override select(): void {
        throw new Error('the selector is broken');
      }
    }
    const loop = new EventLoop(new Broken());
    expect(await ending(() => loop.runForever())).toBe('Error: the selector is broken');
    expect(loop.isRunning()).toBe(false);
    loop.close();
  });

  it('a loop that is dropped after its run is not kept alive', async () => {
    const makeAndRun = async (): Promise<WeakRef<object>> => {
      const loop = new EventLoop(new HostSelector());
      await loop.runUntilComplete(sleep(0.001));
      loop.close();
      return new WeakRef(loop);
    };
    const loop = await makeAndRun();
    return collected(loop);
  });
});

describe('virtual', () => {
  it('has no outside', () => {
    const loop = new VirtualLoop();
    expect(outcome(() => loop.world)).toBe(
      'Error: nothing comes from outside to a loop with virtual time: use run() or runHosted()',
    );
    loop.callSoonThreadsafe(() => loop.stop());
    loop.runForever();
    loop.close();
  });
});

describe('processes', () => {
  it.each<[string, string[]]>([
    ['asleep, alone', ['main: CancelledError', 'finally']],
    ['asleep, a server open', ['finally of the helper', 'main: CancelledError', 'finally']],
    ['busy', []],
    ['a loop without run', ['running: false', 'main: CancelledError', 'finally']],
    ['a busy loop without run', ['running: false']],
  ])('Ctrl-C, %s', async (program, cleanUp) => {
    const { lines, end } = await story(program, ['ready']);
    expect([lines.filter((each) => cleanUp.includes(each)).sort(), lines.slice(-2), end]).toEqual([
      [...cleanUp].sort(),
      ['threw KeyboardInterrupt: interrupted by Ctrl-C', 'another run works'],
      'exit 0',
    ]);
    if (program.includes('busy')) expect(lines).not.toContain('finally');
  });

  it('Ctrl-C, hosted: every program is cancelled, and nothing listens afterwards', async () => {
    const { lines, end } = await story('hosted, two programs', ['ready', 'ready']);
    expect([lines.slice(-3), lines.filter((each) => each.startsWith('finally')).sort(), end]).toEqual([
      [
        'threw KeyboardInterrupt: interrupted by Ctrl-C',
        'threw KeyboardInterrupt: interrupted by Ctrl-C',
        '0 listeners',
      ],
      ['finally', 'finally', 'finally of the helper'],
      'exit 0',
    ]);
  });

  it('Ctrl-C, hosted: a program that catches it goes on', async () => {
    const { lines, end } = await story('hosted, goes on', ['ready']);
    expect([lines, end]).toEqual([['ready', 'main: CancelledError', 'finally', 'went on'], 'exit 0']);
  });

  it('Ctrl-C twice, hosted: the second one ends the process', async () => {
    const { lines, end } = await story('hosted, a long goodbye', ['ready', 'finally']);
    expect([lines, end]).toEqual([['ready', 'main: CancelledError', 'finally'], 'signal SIGINT']);
  });

  it.each([
    'a server is left open',
    'a server is left open, hosted',
    'a server is left open, nothing closed',
  ])('ends by itself: %s', async (program) => {
    expect(await story(program)).toEqual({ lines: [], end: 'exit 0' });
  });

  it('hosted: when the process is about to end, who waits is told, and nothing listens afterwards', async () => {
    const { lines, end } = await story('nothing left');
    expect([lines, end]).toEqual([
      [
        expect.stringMatching(
          /^Error: nothing left that could wake <Task pending name='Task-1' coro=<never\(\)/,
        ),
        'Error: nothing left that could wake this loop: nobody stops it',
        '0 listeners',
      ],
      'exit 0',
    ]);
  });

  it('hosted: twenty programs side by side are no leak', async () => {
    expect(await story('many rides')).toEqual({ lines: ['done'], end: 'exit 0' });
  });

  it('nothing of Node moves on the main thread while a run blocks', async () => {
    expect(await story('while a run blocks')).toEqual({
      lines: ['the run is over', 'after it', 'a promise', 'a timeout of Node'],
      end: 'exit 0',
    });
  });

  it('what was written and closed arrives, though the process ends at once', async () => {
    const heard: Buffer[] = [];
    const server = createServer((socket) => socket.on('data', (data: Buffer) => heard.push(data)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const connected = once(server, 'connection');
    const { port } = server.address() as AddressInfo;
    expect((await story('last words', [], [String(port)])).end).toBe('exit 0');
    const [socket] = await connected;
    if (!socket.closed) await once(socket, 'close');
    server.close();
    expect(Buffer.concat(heard).toString()).toBe('bye');
  });

  it.each<[string, string]>([
    ['a thing that throws later', 'threw Error: the I/O thread has failed: Error: a bug of the thread'],
    ['a thing that ends the thread', 'threw Error: the I/O thread has ended'],
  ])(
    'a thread that dies is told, finally is carried out, and the next run has another thread: %s',
    async (program, told) => {
      const { lines, end } = await story(program, [], [FAULTY]);
      expect([lines.filter((each) => !each.startsWith('    at')), end]).toEqual([
        ['ready', 'main: CancelledError', 'finally', told, 'another run works'],
        'exit 0',
      ]);
    },
  );

  it('what is printed in the thread is printed, though the process exits at once', async () => {
    expect(await story('a thing that prints', [], [FAULTY])).toEqual({
      lines: ['printed in the thread', 'and written'],
      end: 'exit 0',
    });
  });
});

const FAULTY = fileURLToPath(new URL('../faulty.cjs', import.meta.url));
const CHILDREN = fileURLToPath(new URL('../children.ts', import.meta.url));

/**
 * Runs a program of children.ts in a process of its own. @param signals for each of these lines, as soon as it is printed, the
 * process gets a SIGINT; equal lines one after the other give one @returns what it printed, and how it ended
 */
async function story(
  program: string,
  signals: readonly string[] = [],
  args: readonly string[] = [],
): Promise<{ lines: string[]; end: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILDREN, program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const waitsFor = [...signals];
  child.stdout.setEncoding('utf8').on('data', (some: string) => {
    text += some;
    const lines = text.split('\n').slice(0, -1);
    const [next] = waitsFor;
    if (next === undefined) return;
    const count = waitsFor.filter((each) => each === next).length;
    if (lines.filter((each) => each === next).length < count) return;
    waitsFor.splice(0, count);
    void (program.includes('busy') ? Promise.resolve() : asleep(child.pid as number)).then(() =>
      child.kill('SIGINT'),
    );
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (some: string) => {
    errors += some;
  });
  const [code, signal] = await once(child, 'close');
  const lines = `${text}${errors}`.split('\n').filter((each) => each !== '');
  return { lines, end: signal === null ? `exit ${code}` : `signal ${signal}` };
}

/**
 * Waits until the main thread of a process does nothing: what it has printed last it prints before it sleeps, and a signal in
 * between would find it busy. Linux tells; elsewhere a moment has to do.
 */
async function asleep(pid: number): Promise<void> {
  const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  let before = '';
  for (let looks = 0, quiet = 0; quiet < 10 && looks < 1000; looks += 1) {
    await moment();
    // Its state, and what it has worked so far.
    const now = await readFile(`/proc/${pid}/task/${pid}/stat`, 'utf8').then(stateAndWork, () => 'S');
    quiet = now.startsWith('S') && now === before ? quiet + 1 : 0;
    before = now;
  }
}

/** From what Linux tells of a thread: its state, `S` when it sleeps, and how long it has worked so far. */
function stateAndWork(stat: string): string {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return `${fields[0]} ${fields[11]} ${fields[12]}`;
}

/** Waits until the object was collected. Fails, after a while, when it is not. */
async function collected(object: WeakRef<object>): Promise<void> {
  // The task that has run last is remembered until another one runs.
  runVirtual(sleep(0));
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let asked = 0; asked < 10 && object.deref() !== undefined; asked += 1) {
    await new Promise(setImmediate);
    collect();
  }
  expect(object.deref() === undefined ? 'collected' : 'kept alive').toBe('collected');
}
