import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/25-other-shores/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import type { Coro } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { describe as shown } from '../11-future/given/describe.ts';
import { sleep } from '../14-time/sleep.ts';
import { virtual } from '../14-time/virtual.ts';
import { gather } from '../16-many-at-once/gather.ts';
import { createTask } from '../18-cancellation/given/asyncio-loop.ts';
import { Queue } from '../21-queues/bounded-queue.ts';
import { getRunningLoop, WorldLoop } from '../22-selectors/given/world-loop.ts';
import { communicate, type Piped, type PipeIn, type PipeOut } from './communicate.ts';
import { Requests, runInExecutor, toThread } from './executor.ts';
import { countPrimes, JOBS } from './given/jobs.ts';
import { type Asker, type Job, Pool, type Shore } from './given/pool.ts';
import { createSubprocessExec } from './given/subprocess.ts';
import { transcript } from './predict.ts';
import { countInParts } from './primes.ts';
import { UdpEndpoint } from './udp-endpoint.ts';

/** What happened in a test, in order, one line for each thing. */
type Story = string[];

/** Adds a line to a story. */
type Say = (...words: unknown[]) => void;

/** Passes on that an exercise is not written yet: that is not part of a story. */
function unlessTodo(error: unknown): unknown {
  if (error instanceof Error && error.message.startsWith('TODO ')) throw error;
  return error;
}

/** A value in words; bytes as text. */
function inWords(value: unknown): string {
  return value instanceof Uint8Array ? JSON.stringify(Buffer.from(value).toString('latin1')) : shown(value);
}

/** What a call returns or throws, in words. */
function outcome(action: () => unknown): string {
  try {
    return inWords(action());
  } catch (error) {
    return `throws ${unlessTodo(error)}`;
  }
}

/** What waiting for `awaitable` gives or throws, in words. */
function* ending(awaitable: Coro<unknown> | Future<unknown>): Coro<string> {
  try {
    return inWords(yield* awaitable as Coro<unknown>);
  } catch (error) {
    return `throws ${unlessTodo(error)}`;
  }
}

/** How far a future has come, in words. */
function state(future: unknown): string {
  const { done, cancelled } = (future ?? {}) as Partial<Future<unknown>>;
  if (typeof done !== 'function' || typeof cancelled !== 'function') return `not a future: ${shown(future)}`;
  const box = future as Future<unknown>;
  if (!box.done()) return 'pending';
  return box.cancelled() ? 'cancelled' : outcome(() => box.result());
}

/** Breaks off a program that takes turns without end. */
class Limited extends virtual(WorldLoop) {
  turns = 0;

  protected override runOnce(): void {
    this.turns += 1;
    if (this.turns > 2000) throw new Error('two thousand turns, and no end');
    super.runOnce();
  }
}

type Main<L> = (say: Say, loop: L) => Coro<unknown>;

/** Runs `main` on `loop`. Returns what was said; when it does not end well, the last line says so. */
function told<L extends WorldLoop>(loop: L, main: Main<L>): Story {
  const lines: Story = [];
  const todos: unknown[] = [];
  const say: Say = (...words) => void lines.push(words.map(String).join(' '));
  const check = (error: unknown): void => {
    try {
      unlessTodo(error);
    } catch (todo) {
      todos.push(todo);
    }
  };
  loop.setExceptionHandler((_loop, { message, exception }) => {
    check(exception);
    if (exception !== undefined && !/never retrieved|pending/.test(message)) say(`reported: ${exception}`);
  });
  try {
    loop.runUntilComplete(main(say, loop));
  } catch (error) {
    check(error);
    say(/^Error: nothing left/.test(String(error)) ? 'nothing can wake the rest' : `throws ${error}`);
  }
  outcome(() => loop.close());
  if (todos.length > 0) throw todos[0];
  return lines;
}

/** Runs `main` on a loop whose time jumps. */
const story = (main: Main<Limited>): Story => told(new Limited(), main);

/** Runs `main` on a loop that has real threads, pipes and sockets. It is given up after ten seconds. */
function real(main: Main<WorldLoop>): Story {
  return told(new WorldLoop(), function* (say, loop) {
    const task = createTask(main(say, loop));
    const timer = loop.callLater(10, () => void task.cancel('ten seconds, and no end'));
    try {
      return yield* task;
    } finally {
      timer.cancel();
    }
  });
}

/** Cancels what a test has started, so that nothing of it is left. */
function stop(tasks: readonly Future<unknown>[]): void {
  for (const task of tasks) task.cancel();
}

/** Notes what it is asked for, and answers when the test says so. */
class NotingShore implements Shore {
  readonly jobs: Job[] = [];
  readonly dropped: number[] = [];

  submit(job: Job): void {
    this.jobs.push(job);
  }

  drop(id: number): void {
    this.dropped.push(id);
  }
}

/** Requests whose notes a test can see. */
class Opened extends Requests {
  get size(): number {
    return this.waiting.size;
  }
}

/** Requests of `loop` to a shore that notes them. */
function noted(loop: WorldLoop): { readonly requests: Opened; readonly shore: NotingShore } {
  const shore = new NotingShore();
  return { requests: new Opened(loop, () => shore), shore };
}

describePrediction(transcript, demo);

describe('1. ask and answer', () => {
  it('sends a job to the other shore, with its number', () => {
    expect(
      story(function* (say, loop) {
        const { requests, shore } = noted(loop);
        for (const name of ['tea', 'milk']) requests.ask('file:///jobs.ts', name, [name, 1]);
        for (const { id, url, exportName, args } of shore.jobs)
          say(`job ${id}: ${exportName}(${args.join(', ')}) of ${url}`);
      }),
      'each call of `ask` submits one job: its number, the address of the module, the name of the function, and the arguments as they came',
    ).toEqual(['job 1: tea(tea, 1) of file:///jobs.ts', 'job 2: milk(milk, 1) of file:///jobs.ts']);
  });

  it('has the result in the future once the answer comes', () => {
    expect(
      story(function* (say, loop) {
        const { requests } = noted(loop);
        const future = requests.ask('', 'tea', []);
        say('asked:', state(future));
        yield* sleep(1);
        say('after a second:', state(future));
        say(
          'answer returns',
          outcome(() => requests.answer(1, 'Earl Grey', null)),
        );
        say('answered:', state(future));
      }),
      '`ask` does not wait: its future is pending until `answer` is called. `answer` looks up the future under the number of the job, and fills it',
    ).toEqual([
      'asked: pending',
      'after a second: pending',
      'answer returns undefined',
      "answered: 'Earl Grey'",
    ]);
  });

  it('gives each answer to the job that it belongs to', () => {
    expect(
      story(function* (say, loop) {
        const { requests } = noted(loop);
        const futures = ['tea', 'milk', 'sugar'].map((name) => requests.ask('', name, []));
        for (const [id, value] of [
          [2, 'the milk'],
          [3, 'the sugar'],
        ] as const)
          requests.answer(id, value, null);
        say(futures.map(state).join(', '));
        requests.answer(1, 'the tea', null);
        say(futures.map(state).join(', '));
      }),
      'a short job that was asked for later may be answered first. The number says whose answer it is, and not the order',
    ).toEqual(["pending, 'the milk', 'the sugar'", "'the tea', 'the milk', 'the sugar'"]);
  });

  it('takes any value for a result', () => {
    expect(
      story(function* (say, loop) {
        const { requests } = noted(loop);
        for (const [index, value] of [undefined, 0, '', false, null].entries()) {
          const future = requests.ask('', 'tea', []);
          requests.answer(index + 1, value, null);
          say(state(future));
        }
      }),
      'the job has a value when `error` is null, whatever the value is: `undefined`, 0 and null are results, too',
    ).toEqual(['undefined', '0', "''", 'false', 'null']);
  });

  it('has the error in the future when the job has failed', () => {
    expect(
      story(function* (say, loop) {
        const { requests } = noted(loop);
        const future = requests.ask('', 'tea', []);
        say(
          'answer returns',
          outcome(() => requests.answer(1, undefined, new RangeError('no tea'))),
        );
        say(state(future));
      }),
      'an error on the other shore belongs to the task that waits for the job: `setException` puts it into the future. Throwing it in `answer` would hit the loop',
    ).toEqual(['answer returns undefined', 'throws RangeError: no tea']);
  });

  it('takes an answer that comes during submit', () => {
    expect(
      story(function* (say, loop) {
        const asked: { asker?: Asker } = {};
        const requests = new Requests(loop, (asker) => {
          asked.asker = asker;
          return { submit: ({ id }) => asked.asker?.answer(id, 'at once', null), drop: () => {} };
        });
        say(state(requests.ask('', 'tea', [])));
      }),
      'note the future first, then submit: an answer can only be delivered to a future that is noted',
    ).toEqual(["'at once'"]);
  });

  it('leaves a future alone that was cancelled before the answer came', () => {
    expect(
      story(function* (say, loop) {
        const { requests } = noted(loop);
        for (const error of [null, new Error('no tea')]) {
          const future = requests.ask('', 'tea', []);
          future.cancel();
          const id = error === null ? 1 : 2;
          say(
            'answer',
            error === null ? 'with a value' : 'with an error',
            '->',
            outcome(() => requests.answer(id, 'tea', error)),
          );
          say(state(future));
        }
        loop.stop();
      }).slice(0, 4),
      'a future that is done takes no result: `setResult` and `setException` would throw, in the loop. Look at `done()` first',
    ).toEqual([
      'answer with a value -> undefined',
      'cancelled',
      'answer with an error -> undefined',
      'cancelled',
    ]);
  });

  it('does nothing for a number that nobody waits for', () => {
    expect(
      story(function* (say, loop) {
        const { requests } = noted(loop);
        const future = requests.ask('', 'tea', []);
        say(
          'never asked:',
          outcome(() => requests.answer(7, 'tea', null)),
        );
        requests.answer(1, 'first', null);
        say(
          'a second answer:',
          outcome(() => requests.answer(1, 'second', null)),
        );
        say(state(future));
      }),
      'the other shore may answer a job that was dropped. There is no future under that number, and the answer means nothing',
    ).toEqual(['never asked: undefined', 'a second answer: undefined', "'first'"]);
  });

  it('keeps nothing of a job that is answered', () => {
    expect(
      story(function* (say, loop) {
        const { requests } = noted(loop);
        for (let left = 3; left > 0; left--) requests.ask('', 'tea', []);
        say('waiting:', requests.size);
        for (const id of [2, 1, 3]) requests.answer(id, 'tea', null);
        say('answered:', requests.size);
      }),
      'note each future in `waiting` when you ask, and take it out when you answer. A loop may run for months, and each note would keep its future and the result',
    ).toEqual(['waiting: 3', 'answered: 0']);
  });

  it('works in real threads: three jobs meet, and one throws', () => {
    expect(
      real(function* (say, loop) {
        const memory = new SharedArrayBuffer(4);
        const places = yield* gather(
          ...[1, 2, 3].map(() => runInExecutor<number>(loop, null, JOBS, 'meet', memory, 3)),
        );
        say('met:', places.sort().join(', '));
        say(yield* ending(runInExecutor(loop, null, JOBS, 'fails', 'in a thread')));
      }),
      'three real threads wait for each other, so all three jobs have to be under way before the first is answered. An error there is thrown here, at the `yield*`',
    ).toEqual(['met: 1, 2, 3', 'throws RangeError: in a thread']);
  });
});

describe('2. leave and toThread', () => {
  it('drops a job that nobody waits for any more', () => {
    expect(
      story(function* (say, loop) {
        const { requests, shore } = noted(loop);
        const futures = ['tea', 'milk', 'sugar'].map((name) => requests.ask('', name, []));
        futures[1]?.cancel();
        yield* sleep(1);
        say('dropped:', shore.dropped.join(', '));
        say(futures.map(state).join(', '));
      }),
      '`leave` is called with the number of the job whose future was cancelled: tell the shore to `drop` that job, once, and leave the other jobs alone',
    ).toEqual(['dropped: 2', 'pending, cancelled, pending']);
  });

  it('keeps nothing of a job that is dropped', () => {
    expect(
      story(function* (say, loop) {
        const { requests } = noted(loop);
        const futures = ['tea', 'milk'].map((name) => requests.ask('', name, []));
        futures[0]?.cancel();
        yield* sleep(1);
        say('waiting:', requests.size);
      }),
      'a job that is dropped may never be answered, so nobody else takes its future out of `waiting`. The other future stays',
    ).toEqual(['waiting: 1']);
  });

  it('M52 a cancel ends the waiting, and not the work', () => {
    expect(
      real(function* (say, loop) {
        const memory = new Int32Array(new SharedArrayBuffer(12));
        const until = function* (place: number): Coro<void> {
          while (Atomics.load(memory, place) === 0) yield* sleep(0.001);
        };
        // One thread: its next answer comes after the late one.
        const pool = new Pool({ workers: 1 });
        const future = runInExecutor(loop, pool, JOBS, 'holdOn', memory.buffer);
        yield* until(0);
        future.cancel();
        say('the future:', yield* ending(future));
        say('the job:', Atomics.load(memory, 2) === 1 ? 'has ended' : 'goes on');
        Atomics.store(memory, 1, 1);
        Atomics.notify(memory, 1);
        yield* until(2);
        say('the job: has ended');
        say(yield* ending(runInExecutor(loop, pool, JOBS, 'square', 7)));
        pool.shutdown();
        yield* pool.waitClosed(loop);
      }),
      'nobody can stop a function in the middle. `leave` gives up the answer: when it comes after all, it must not disturb the loop, and the thread does the next job',
    ).toEqual(['the future: throws CancelledError', 'the job: goes on', 'the job: has ended', '49']);
  });

  it('toThread waits for the result', () => {
    expect(
      real(function* (say) {
        say(yield* ending(toThread(JOBS, 'square', 9)));
        say(yield* ending(toThread(JOBS, 'add', ['tea', 'milk'])));
      }),
      '`toThread` is a coroutine whose value is the result of the job: wait for the future with `yield*`, and return what it gives. Every argument goes along',
    ).toEqual(['81', '3']);
  });

  it('toThread throws what the function throws', () => {
    expect(
      real(function* (say) {
        say(yield* ending(toThread(JOBS, 'fails', 'no tea')));
      }),
      'the error of the job comes out of the `yield*`. Let it through',
    ).toEqual(['throws RangeError: no tea']);
  });

  it('M30 the loop goes on while a thread works, and stands still while it works itself', () => {
    expect(
      real(function* (say) {
        let ticks = 0;
        const clock = createTask(
          (function* (): Coro<never> {
            for (;;) {
              yield* sleep(0.001);
              ticks += 1;
            }
          })(),
        );
        yield* sleep(0.01);
        ticks = 0;
        const here = countPrimes(0, 200_000);
        say(`here: ${here} primes, ticks: ${ticks}`);
        const there = yield* toThread<number>(JOBS, 'countPrimes', 0, 200_000);
        say(`there: ${there} primes, ticks: ${ticks > 0 ? 'some' : ticks}`);
        stop([clock]);
      }),
      'a coroutine that computes keeps the only thread of the loop. The job has to run in a thread of the pool, while `toThread` waits for its future',
    ).toEqual(['here: 17984 primes, ticks: 0', 'there: 17984 primes, ticks: some']);
  });
});

describe('3. communicate', () => {
  /** How many bytes a pipe of these tests holds. */
  const ROOM = 4;

  /** A pipe that holds four bytes. A writer with more to write waits for a reader. */
  class Pipe implements PipeIn, PipeOut {
    readonly bytes = new Queue<string>(ROOM);
    readonly #name: string;
    readonly #say: Say;
    #unwritten = '';
    isClosed = false;
    /** Thrown by drain: nobody reads any more. */
    broken: Error | null = null;

    constructor(name: string, say: Say = () => {}) {
      this.#name = name;
      this.#say = say;
    }

    write(data: Uint8Array): void {
      this.#say(`${this.#name}: write ${inWords(data)}`);
      this.#unwritten += String(Buffer.from(data));
    }

    *drain(): Coro<void> {
      if (this.broken !== null) {
        this.#unwritten = '';
        throw this.broken;
      }
      while (this.#unwritten !== '') {
        const byte = this.#unwritten[0] as string;
        yield* this.bytes.put(byte);
        this.#unwritten = this.#unwritten.slice(1);
      }
      this.#say(`${this.#name}: drained`);
    }

    close(): void {
      if (this.isClosed) {
        this.#say(`${this.#name}: closed a second time`);
        return;
      }
      this.isClosed = true;
      this.#say(this.#unwritten === '' ? `${this.#name}: closed` : `${this.#name}: closed too early`);
      this.bytes.shutdown();
    }

    *read(): Coro<Buffer> {
      let text = '';
      try {
        for (;;) text += yield* this.bytes.get();
      } catch (error) {
        if ((error as Error).name !== 'QueueShutDown') throw error;
      }
      return Buffer.from(text);
    }

    /** The next byte; null at the end. */
    *next(): Coro<string | null> {
      try {
        return yield* this.bytes.get();
      } catch {
        return null;
      }
    }
  }

  /** A program that turns small letters into capitals, as it reads. It ends when it has read everything. */
  class Capitals implements Piped {
    readonly stdin: Pipe;
    readonly stdout: Pipe | null;
    readonly stderr: Pipe | null;
    readonly ended: Future<number>;
    readonly task: Future<void>;
    waits = 0;

    constructor(loop: WorldLoop, say: Say, complaint = '') {
      this.stdin = new Pipe('stdin', say);
      this.stdout = new Pipe('stdout');
      this.stderr = new Pipe('stderr');
      this.ended = loop.createFuture();
      this.task = createTask(this.run(complaint));
    }

    private *run(complaint: string): Coro<void> {
      const { stdin, stdout, stderr } = this;
      if (stdout === null || stderr === null) return;
      stderr.write(Buffer.from(complaint));
      yield* stderr.drain();
      for (let byte = yield* stdin.next(); byte !== null; byte = yield* stdin.next()) {
        stdout.write(Buffer.from(byte.toUpperCase()));
        yield* stdout.drain();
      }
      stdout.close();
      stderr.close();
      yield* sleep(1);
      this.ended.setResult(0);
    }

    *wait(): Coro<number> {
      this.waits += 1;
      return yield* this.ended;
    }
  }

  /** Runs `communicate` with `input`. Says when it is over. */
  function* talk(program: Piped, input: string | null, say: Say, loop: WorldLoop): Coro<void> {
    const got = yield* ending(communicate(program, input === null ? null : Buffer.from(input)));
    say(
      `${loop.time()} s:`,
      got.replaceAll(/<Buffer ([^>]*)>/g, (_all, hex: string) =>
        inWords(Buffer.from(hex.replaceAll(' ', ''), 'hex')),
      ),
    );
  }

  it('writes, closes, reads, and waits for the end', () => {
    expect(
      story(function* (say, loop) {
        yield* talk(new Capitals(loop, say), 'abc', say, loop);
      }),
      'write the input, wait in `drain` until it is written, and close: the program reads until the pipe is closed. Then return what came out of stdout and stderr, after `wait`',
    ).toEqual(['stdin: write "abc"', 'stdin: drained', 'stdin: closed', '1 s: [ "ABC", "" ]']);
  });

  it('reads while it writes: more than the pipes hold', () => {
    expect(
      story(function* (say, loop) {
        yield* talk(new Capitals(loop, () => {}), 'a longer text than two pipes hold', say, loop);
      }),
      'both pipes are full: the program waits until you read what it prints, and you wait until it reads. Start writing and reading together, with `gather`',
    ).toEqual(['1 s: [ "A LONGER TEXT THAN TWO PIPES HOLD", "" ]']);
  });

  it('reads both pipes at the same time', () => {
    expect(
      story(function* (say, loop) {
        yield* talk(new Capitals(loop, () => {}, 'a long complaint'), 'abc', say, loop);
      }),
      'the program first fills stderr, and prints nothing to stdout before you have read that: read both at the same time',
    ).toEqual(['1 s: [ "ABC", "a long complaint" ]']);
  });

  it('closes stdin when there is no input', () => {
    expect(
      story(function* (say, loop) {
        yield* talk(new Capitals(loop, say), null, say, loop);
      }).filter((line) => !line.includes('drained')),
      'a program that reads its stdin waits for the end of it, also when you have nothing to say: close it',
    ).toEqual(['stdin: closed', '1 s: [ "", "" ]']);
  });

  it('takes no notice when the program reads no more', () => {
    expect(
      story(function* (say, loop) {
        for (const code of ['EPIPE', 'ECONNRESET']) {
          const program = new Capitals(loop, () => {});
          program.stdin.broken = Object.assign(new Error('broken'), { code });
          yield* talk(program, 'abc', say, loop);
          say('stdin:', program.stdin.isClosed ? 'closed' : 'open');
        }
      }),
      'a program may end before it has read everything, and `drain` throws. What it printed is still of interest: catch that error, and close the pipe all the same',
    ).toEqual(['1 s: [ "", "" ]', 'stdin: closed', '2 s: [ "", "" ]', 'stdin: closed']);
  });

  it('passes every other error on', () => {
    expect(
      story(function* (say, loop) {
        const program = new Capitals(loop, () => {});
        program.stdin.broken = new TypeError('a mistake in the program');
        yield* talk(program, 'abc', say, loop);
        stop([program.task]);
      }),
      'only a broken pipe means that nobody reads any more: `isBrokenPipe` knows. Throw every other error again',
    ).toEqual(['0 s: throws TypeError: a mistake in the program']);
  });

  it('waits once, after the pipes are closed', () => {
    expect(
      story(function* (say, loop) {
        const program = new Capitals(loop, () => {});
        const task = createTask(communicate(program, Buffer.from('abc')));
        yield* sleep(0.5);
        say('half a second:', state(task));
        yield* sleep(1);
        say('after its end:', task.done() ? 'done' : 'pending', `waits: ${program.waits}`);
      }),
      'a program may close its pipes and go on. `communicate` returns when it has ended: call `wait` once, with `yield*`',
    ).toEqual(['half a second: pending', 'after its end: done waits: 1']);
  });

  it('works without pipes', () => {
    expect(
      story(function* (say, loop) {
        const ended = loop.createFuture<number>();
        ended.setResult(0);
        yield* talk(
          { stdin: null, stdout: null, stderr: null, wait: () => ended[Symbol.iterator]() as Coro<number> },
          null,
          say,
          loop,
        );
      }),
      'where there is no pipe, there is nothing to read: null',
    ).toEqual(['0 s: [ null, null ]']);
  });

  it('talks to a real program: eight megabytes through cat', () => {
    expect(
      real(function* (say) {
        const cat = yield* createSubprocessExec(
          process.execPath,
          '-e',
          'process.stdin.pipe(process.stdout)',
          { stdin: 'pipe', stdout: 'pipe' },
        );
        const [out, err] = yield* cat.communicate(Buffer.alloc(8_000_000, 'x'));
        say(`${out?.length} bytes, ${err}, exit code ${cat.returncode}`);
      }),
      'a real pipe holds some ten thousand bytes. Everything that goes in comes out again, and the exit code is known when `communicate` is over',
    ).toEqual(['8000000 bytes, null, exit code 0']);
  });
});

describe('4. UdpEndpoint', () => {
  const FROM = ['127.0.0.1', 5000] as const;

  /** A datagram has come. */
  function arrive(endpoint: UdpEndpoint, ...texts: string[]): string[] {
    return texts.map((text) => outcome(() => endpoint.datagramReceived(Buffer.from(text), FROM)));
  }

  /** What the next `recv` gives, in words. */
  function* received(endpoint: UdpEndpoint): Coro<string> {
    try {
      const [data, from] = yield* endpoint.recv();
      return `${data} from port ${(from as readonly unknown[] | undefined)?.[1]}`;
    } catch (error) {
      return `throws ${unlessTodo(error)}`;
    }
  }

  it('gives the datagrams in the order in which they came, each whole', () => {
    expect(
      story(function* (say) {
        const endpoint = new UdpEndpoint();
        arrive(endpoint, 'one', '', 'three');
        for (let left = 3; left > 0; left--) say(yield* received(endpoint));
      }),
      '`datagramReceived` keeps a pair, the data and its sender, in `this.arrived`, and `recv` gives the first. A datagram without bytes is one, too',
    ).toEqual(['one from port 5000', ' from port 5000', 'three from port 5000']);
  });

  it('waits until one comes, and gives each to one receiver', () => {
    expect(
      story(function* (say, loop) {
        const endpoint = new UdpEndpoint();
        function* receiver(name: string): Coro<void> {
          const got = yield* received(endpoint);
          say(`${loop.time()} s: ${name} has ${got}`);
        }
        const tasks = ['ann', 'bob', 'cid'].map((name) => createTask(receiver(name)));
        for (const text of ['one', 'two']) {
          yield* sleep(1);
          arrive(endpoint, text);
        }
        yield* sleep(1);
        say('cid is', state(tasks[2]));
        stop(tasks);
      }).slice(0, 3),
      '`recv` waits with `yield*` as long as nothing has come. Several tasks may wait, and a queue serves them in their order',
    ).toEqual(['1 s: ann has one from port 5000', '2 s: bob has two from port 5000', 'cid is pending']);
  });

  it('drops what there is no room for', () => {
    expect(
      story(function* (say) {
        const endpoint = new UdpEndpoint(2);
        say(arrive(endpoint, 'one', 'two', 'three').join(', '));
        for (let left = 2; left > 0; left--) say(yield* received(endpoint));
        say(arrive(endpoint, 'four').join(', '));
        say(yield* received(endpoint));
      }),
      'the sender of a datagram cannot be asked to wait, and `datagramReceived` is a callback, which cannot wait either. When the queue is full, the new datagram is lost, without an error',
    ).toEqual([
      'undefined, undefined, undefined',
      'one from port 5000',
      'two from port 5000',
      'undefined',
      'four from port 5000',
    ]);
  });

  it('throws an error of the socket, once', () => {
    expect(
      story(function* (say) {
        const endpoint = new UdpEndpoint();
        arrive(endpoint, 'one');
        endpoint.errorReceived(new Error('ECONNREFUSED'));
        arrive(endpoint, 'two');
        for (let left = 3; left > 0; left--) say(yield* received(endpoint));
        const fourth = createTask(received(endpoint));
        yield* sleep(1);
        say(`the fourth: ${state(fourth)}`);
        stop([fourth]);
      }),
      'an error stands in the same queue as the datagrams. When its turn comes, `recv` throws it; the socket goes on, and so does the next `recv`',
    ).toEqual([
      'one from port 5000',
      'throws Error: ECONNREFUSED',
      'two from port 5000',
      'the fourth: pending',
    ]);
  });

  it('wakes everybody when it is closed, after what has come', () => {
    expect(
      story(function* (say) {
        const endpoint = new UdpEndpoint();
        const tasks = ['ann', 'bob'].map((name) =>
          createTask(
            (function* (): Coro<void> {
              say(`${name}: ${yield* received(endpoint)}`);
            })(),
          ),
        );
        yield* sleep(1);
        endpoint.connectionLost(null);
        yield* sleep(1);
        stop(tasks);
        const other = new UdpEndpoint();
        arrive(other, 'the last');
        other.connectionLost(null);
        const late = createTask(received(other));
        yield* sleep(1);
        say(state(late));
        const later = createTask(received(other));
        yield* sleep(1);
        say(state(later));
        stop([late, later]);
      }),
      'after `connectionLost` nothing will come. Shut the queue down: then nobody waits for ever, and what has come can still be received',
    ).toEqual([
      'ann: throws QueueShutDown',
      'bob: throws QueueShutDown',
      "'the last from port 5000'",
      "'throws QueueShutDown'",
    ]);
  });

  it('talks over real sockets', () => {
    expect(
      real(function* (say) {
        const server = yield* UdpEndpoint.open({ localAddr: ['127.0.0.1', 0] });
        const client = yield* UdpEndpoint.open({ remoteAddr: server.address });
        client.sendto(Buffer.from('ping'));
        const [data, from] = yield* server.recv();
        server.sendto(Buffer.from(`${data} pong`), from);
        say(String((yield* client.recv())[0]));
        client.close();
        server.close();
        say(yield* ending(server.recv()));
      }),
      'two endpoints on this machine: what one sends, the other one receives, and its `from` is where the answer goes',
    ).toEqual(['ping pong', 'throws QueueShutDown']);
  });
});

describe('5. countInParts', () => {
  it('asks for every part before it waits', () => {
    expect(
      story(function* (say, loop) {
        const asked: Future<number>[] = [];
        const task = createTask(
          countInParts(
            (from, to) => {
              say(`asks for ${from} to ${to}`);
              const future = loop.createFuture<number>();
              asked.push(future);
              return future;
            },
            90,
            3,
          ),
        );
        yield* sleep(1);
        say('jobs under way:', asked.length);
        for (const future of [...asked].reverse()) {
          future.setResult(10);
          yield* sleep(1);
          say(state(task));
        }
        stop([task]);
      }),
      'each part is a job of its own, and the jobs can only work side by side when all of them are sent before you wait for the first. Wait for all, and add up',
    ).toEqual([
      'asks for 0 to 30',
      'asks for 30 to 60',
      'asks for 60 to 90',
      'jobs under way: 3',
      'pending',
      'pending',
      '30',
    ]);
  });

  it('adds up different numbers, and none', () => {
    expect(
      story(function* (say, loop) {
        for (const parts of [1, 4]) {
          const ask = (from: number, to: number): Future<number> => {
            const future = loop.createFuture<number>();
            future.setResult(countPrimes(from, to));
            return future;
          };
          say(yield* ending(countInParts(ask, 100, parts)));
        }
        say(yield* ending(countInParts(() => loop.createFuture(), 100, 0)));
      }),
      'the sum of the counts, as a number: there are 25 primes below 100, however you cut the range; and no parts have none',
    ).toEqual(['25', '25', '0']);
  });

  it('fails when a part fails', () => {
    expect(
      story(function* (say, loop) {
        const ask = (from: number): Future<number> => {
          const future = loop.createFuture<number>();
          if (from > 0) future.setException(new RangeError('no primes today'));
          else future.setResult(1);
          return future;
        };
        say(yield* ending(countInParts(ask, 100, 2)));
      }),
      'a sum with a part missing is wrong. Let the error through',
    ).toEqual(['throws RangeError: no primes today']);
  });

  it('counts in processes, and the loop goes on', () => {
    expect(
      real(function* (say, loop) {
        let ticks = 0;
        const clock = createTask(
          (function* (): Coro<never> {
            for (;;) {
              yield* sleep(0.001);
              ticks += 1;
            }
          })(),
        );
        const pool = new Pool({ kind: 'processes', workers: 2 });
        const ask = (from: number, to: number) =>
          runInExecutor<number>(getRunningLoop(), pool, JOBS, 'countPrimes', from, to);
        const count = yield* countInParts(ask, 200_000, 4);
        say(`${count} primes, ticks: ${ticks > 0 ? 'some' : 0}`);
        stop([clock]);
        pool.shutdown();
        yield* pool.waitClosed(loop);
      }),
      'two processes count four parts, while the loop takes its turns',
    ).toEqual(['17984 primes, ticks: some']);
  });
});
