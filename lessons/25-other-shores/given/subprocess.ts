import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Coro, coroutine } from '../../09-decorators/coroutine.ts';
import type { Future } from '../../11-future/future.ts';
import { type Packed, unpackWithoutStack } from '../../22-selectors/given/packed.ts';
import type { Sink } from '../../22-selectors/given/world.ts';
import { getRunningLoop, type WorldLoop } from '../../22-selectors/given/world-loop.ts';
import { SocketTransport } from '../../23-streams/given/socket-transport.ts';
import { StreamWriter } from '../../23-streams/given/stream-writer.ts';
import { StreamReader } from '../../23-streams/stream-reader.ts';
import { FlowControl } from '../../24-servers/flow-control.ts';
import { communicate, type Piped } from '../communicate.ts';

const CHILD = fileURLToPath(new URL('./child.cjs', import.meta.url));

/** `pipe`: this program holds the other end. `inherit`: the same as this program's own. `null`: nothing. */
export type Ending = 'pipe' | 'inherit' | 'null';

export interface SubprocessOptions {
  readonly stdin?: Ending;
  readonly stdout?: Ending;
  readonly stderr?: Ending;
  /** The folder in which the program starts. */
  readonly cwd?: string | URL;
  /** All of its environment; this program's own when not given. */
  readonly env?: NodeJS.ProcessEnv;
  /** In bytes: how long a line of `stdout` and `stderr` may be. */
  readonly limit?: number;
}

/** What is known of a program once it has started. A number is a thing of the loop's world. */
interface Spawned {
  readonly pid: number;
  readonly stdin: number | null;
  readonly stdout: number | null;
  readonly stderr: number | null;
}

type Signal = NodeJS.Signals | number;

/**
 * Starts a program. asyncio: `create_subprocess_exec`.
 * @param rest its arguments; options may follow
 * @throws {Error} with a `code`, when it could not be started: `ENOENT`
 */
export const createSubprocessExec = coroutine(function* createSubprocessExec(
  program: string,
  ...rest: readonly (string | SubprocessOptions)[]
): Coro<Process> {
  const last = rest.at(-1);
  const options = typeof last === 'object' ? last : {};
  const args = typeof last === 'object' ? rest.slice(0, -1) : rest;
  for (const each of [program, ...args])
    if (typeof each !== 'string')
      throw new TypeError(`program arguments must be strings, not ${typeof each}`);
  const loop = getRunningLoop();
  const process = new Process(loop, options.limit);
  process.start({
    program,
    args,
    stdio: [options.stdin, options.stdout, options.stderr].map((way = 'inherit') =>
      way === 'null' ? 'ignore' : way,
    ),
    cwd: options.cwd instanceof URL ? fileURLToPath(options.cwd) : options.cwd,
    env: options.env,
  });
  try {
    yield* process.started;
  } catch (error) {
    process.giveUp();
    throw error;
  }
  return process;
});

/** The pipe to a program that may end before it has read everything. */
class StdinPipe extends FlowControl {
  #isFull = false;

  override pauseWriting(): void {
    this.#isFull = true;
    super.pauseWriting();
  }

  override resumeWriting(): void {
    this.#isFull = false;
    super.resumeWriting();
  }

  override connectionLost(error: Error | null): void {
    super.connectionLost(error ?? (this.#isFull ? brokenPipe() : null));
  }
}

function brokenPipe(): Error {
  return Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' });
}

/** A program that was started. asyncio: `Process`. */
export class Process implements Sink, Piped {
  /** Done once the program runs. */
  readonly started: Future<void>;
  pid = 0;
  stdin: StreamWriter | null = null;
  stdout: StreamReader | null = null;
  stderr: StreamReader | null = null;
  /** Null until it has ended. Below zero: minus the number of the signal that ended it. */
  returncode: number | null = null;
  readonly #loop: WorldLoop;
  readonly #limit: number | undefined;
  #id = 0;
  #isGivenUp = false;
  /** One for each call of `wait`: a cancel of one must not reach the others. */
  #waiters: Future<number>[] = [];

  constructor(loop: WorldLoop, limit: number | undefined) {
    this.#loop = loop;
    this.#limit = limit;
    this.started = loop.createFuture();
  }

  start(options: unknown): void {
    this.#id = this.#loop.world.open(CHILD, options, this);
  }

  /** Nobody waits for its start any more. */
  giveUp(): void {
    this.#isGivenUp = true;
    if (this.returncode === null) this.#loop.world.tell(this.#id, 'kill', 'SIGKILL');
  }

  hear(what: string, value: unknown): void {
    if (what === 'spawned') this.begin(value as Spawned);
    else if (what === 'exited') this.end(value as { code: number | null; signal: NodeJS.Signals | null });
    else {
      this.#loop.world.forget(this.#id);
      if (what === 'failed' && !this.started.done())
        this.started.setException(unpackWithoutStack(value as Packed));
    }
  }

  private begin({ pid, stdin, stdout, stderr }: Spawned): void {
    this.pid = pid;
    if (stdin !== null) this.stdin = this.writerTo(stdin);
    if (stdout !== null) this.stdout = this.readerOf(stdout);
    if (stderr !== null) this.stderr = this.readerOf(stderr);
    if (this.#isGivenUp) this.giveUp();
    if (!this.started.done()) this.started.setResult();
  }

  private writerTo(pipe: number): StreamWriter {
    const protocol = new StdinPipe(new StreamReader({ loop: this.#loop }), this.#loop);
    return new StreamWriter(this.connect(pipe, protocol), protocol, null, this.#loop);
  }

  private readerOf(pipe: number): StreamReader {
    const limit = this.#limit === undefined ? {} : { limit: this.#limit };
    const reader = new StreamReader({ loop: this.#loop, ...limit });
    this.connect(pipe, new FlowControl(reader, this.#loop));
    return reader;
  }

  private connect(pipe: number, protocol: FlowControl): SocketTransport {
    const transport = new SocketTransport(this.#loop, pipe, protocol, {});
    transport.begin();
    return transport;
  }

  private end({ code, signal }: { code: number | null; signal: NodeJS.Signals | null }): void {
    const returncode = code ?? (signal === null ? 0 : -constants.signals[signal]);
    this.returncode = returncode;
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const each of waiters) if (!each.done()) each.setResult(returncode);
  }

  /** Waits until the program has ended. What it printed can still be read. @returns `returncode` */
  *wait(): Coro<number> {
    if (this.returncode !== null) return this.returncode;
    const waiter = this.#loop.createFuture<number>();
    this.#waiters.push(waiter);
    return yield* waiter;
  }

  /** Sends `input`, closes `stdin`, reads everything, and waits for the end. @returns what came from stdout and stderr */
  *communicate(input: Uint8Array | null = null): Coro<[Buffer | null, Buffer | null]> {
    return yield* communicate(this, input);
  }

  /** @throws {Error} with the `code` `ESRCH`, when the program has ended */
  sendSignal(signal: Signal): void {
    if (this.returncode !== null)
      throw Object.assign(new Error('the process has ended: there is nobody to signal'), {
        name: 'ProcessLookupError',
        code: 'ESRCH',
      });
    this.#loop.world.tell(this.#id, 'kill', signal);
  }

  /** Asks it to end. @throws as `sendSignal` does */
  terminate(): void {
    this.sendSignal('SIGTERM');
  }

  /** Ends it. @throws as `sendSignal` does */
  kill(): void {
    this.sendSignal('SIGKILL');
  }

  toString(): string {
    return `<Process ${this.pid}>`;
  }
}
