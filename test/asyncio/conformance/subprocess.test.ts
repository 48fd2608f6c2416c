import { constants } from 'node:os';
import { expect, it } from 'vitest';
import {
  type Coro,
  createSubprocessExec,
  createTask,
  gather,
  getRunningLoop,
  type Process,
  type SubprocessOptions,
  sleep,
  type Task,
  waitFor,
} from '../../../solutions/asyncio.ts';
import { ending, onBothEngines } from '../both-engines.ts';

/** A program of JavaScript. */
function node(code: string, options: SubprocessOptions = {}): Coro<Process> {
  return createSubprocessExec(process.execPath, '-e', code, options);
}

const CAT = 'process.stdin.pipe(process.stdout)';
const LENGTH =
  "let n = 0; process.stdin.on('data', (d) => { n += d.length }).on('end', () => console.log(n))";
/** Says that it has begun, and would go on for an hour. */
const BLOCKED = "process.stdout.write('begun\\n'); setTimeout(() => {}, 3_600_000)";
const BOTH = { stdin: 'pipe', stdout: 'pipe' } as const;
const ALL = { ...BOTH, stderr: 'pipe' } as const;
/** More than any pipe holds. */
const LARGE = Buffer.alloc(8 * 1024 * 1024, 'x');

/** Waits until `BLOCKED` has begun. */
function* blocked(): Coro<Process> {
  const program = yield* node(BLOCKED, { stdout: 'pipe' });
  expect(String(yield* program.stdout?.readline() as Coro<Buffer>)).toBe('begun\n');
  return program;
}

onBothEngines('subprocess', (runOn) => {
  /** Runs `main`, in which everything is a test. */
  const test = (name: string, main: () => Coro<void>): void => {
    it(name, async () => {
      await runOn(main());
    });
  };

  test('C88 test_communicate, test_communicate_none_input', function* () {
    const program = yield* node(CAT, BOTH);
    const [out, err] = yield* program.communicate(Buffer.from('some data'));
    expect([String(out), err, program.returncode]).toEqual(['some data', null, 0]);
    const other = yield* node(CAT, BOTH);
    expect(String((yield* other.communicate())[0])).toBe('');
  });

  test('C88 more than the pipes hold goes in and comes out', function* () {
    const program = yield* node(CAT, BOTH);
    const [out] = yield* program.communicate(LARGE);
    expect(out?.equals(LARGE)).toBe(true);
  });

  test('test_stdin_stdout', function* () {
    const program = yield* node(CAT, BOTH);
    const { stdin, stdout } = program;
    if (stdin === null || stdout === null) throw new Error('no pipes');
    stdin.write(Buffer.from('some data'));
    yield* stdin.drain();
    stdin.close();
    expect(String(yield* stdout.read())).toBe('some data');
    expect(yield* program.wait()).toBe(0);
  });

  test('C88 test_kill, test_terminate, test_send_signal', function* () {
    for (const [kill, signal] of [
      [(program: Process) => program.kill(), 'SIGKILL'],
      [(program: Process) => program.terminate(), 'SIGTERM'],
      [(program: Process) => program.sendSignal('SIGHUP'), 'SIGHUP'],
      [(program: Process) => program.sendSignal(constants.signals.SIGINT), 'SIGINT'],
    ] as const) {
      const program = yield* blocked();
      expect(program.returncode).toBe(null);
      kill(program);
      expect(yield* program.wait()).toBe(-constants.signals[signal]);
      expect(program.returncode).toBe(-constants.signals[signal]);
    }
  });

  test('a program that has ended gets no signal', function* () {
    const program = yield* node('');
    yield* program.wait();
    expect(() => program.kill()).toThrow(
      expect.objectContaining({ name: 'ProcessLookupError', code: 'ESRCH' }),
    );
  });

  test('C88 test_stdin_broken_pipe: drain throws', function* () {
    const program = yield* node("process.stdin.once('data', () => process.exit(3))", { stdin: 'pipe' });
    program.stdin?.write(LARGE);
    expect(yield* ending(program.stdin?.drain() as Coro<void>)).toMatch(/\((EPIPE|ECONNRESET)\)$/);
    expect(yield* program.wait()).toBe(3);
    program.stdin?.write(LARGE);
    expect(yield* ending(program.stdin?.drain() as Coro<void>)).toBe('Error: Connection lost (ECONNRESET)');
  });

  test('C88 test_communicate_ignore_broken_pipe', function* () {
    const program = yield* node('process.exit(0)', { stdin: 'pipe' });
    expect(yield* program.communicate(LARGE)).toEqual([null, null]);
    expect(yield* program.wait()).toBe(0);
  });

  test('test_pause_reading: a small limit keeps nothing back', function* () {
    const program = yield* node("process.stdout.write('x'.repeat(1_000_001))", { ...BOTH, limit: 10 });
    const [out] = yield* program.communicate();
    expect(out?.length).toBe(1_000_001);
  });

  test('test_empty_input, test_devnull_input, test_devnull_output, test_devnull_error', function* () {
    const outputs: unknown[] = [];
    for (const [options, input] of [
      [ALL, Buffer.from('abc')],
      [ALL, Buffer.alloc(0)],
      [{ ...ALL, stdin: 'null' }, null],
      [{ ...ALL, stdout: 'null' }, Buffer.from('abc')],
      [{ ...ALL, stderr: 'null' }, Buffer.from('abc')],
    ] as const) {
      const program = yield* node(LENGTH, options);
      const [out, err] = yield* program.communicate(input);
      outputs.push([out && String(out).trim(), err && String(err), program.returncode]);
    }
    expect(outputs).toEqual([
      ['3', '', 0],
      ['0', '', 0],
      ['0', '', 0],
      [null, '', 0],
      ['3', null, 0],
    ]);
  });

  test('C88 test_cancel_process_wait: the program goes on', function* () {
    const program = yield* blocked();
    const cancelled = createTask(program.wait());
    const other = createTask(program.wait());
    yield* sleep(0);
    cancelled.cancel();
    expect(yield* ending(cancelled)).toMatch(/^CancelledError/);
    expect(program.returncode).toBe(null);
    program.kill();
    expect(yield* program.wait()).toBe(-9);
    expect(yield* other).toBe(-9);
  });

  test('test_cancel_make_subprocess_transport_exec: it is killed, and nothing stays open', function* () {
    const loop = getRunningLoop();
    const task = createTask(node(BLOCKED)) as Task<unknown>;
    loop.callSoon(() => void task.cancel());
    expect(yield* ending(task)).toMatch(/^CancelledError/);
    yield* waitFor(nothingOpen(), 30);
  });

  test('test_popen_error: ENOENT, of the program and of its folder', function* () {
    for (const start of [
      createSubprocessExec('no-such-program-anywhere', BOTH),
      node('', { cwd: '/no/such/folder' }),
    ])
      expect(yield* ending(start)).toMatch(/^Error: spawn .* ENOENT \(ENOENT\)$/);
    yield* waitFor(nothingOpen(), 30);
  });

  test('C88 test_read_stdout_after_process_exit', function* () {
    const program = yield* node("process.stdout.write('x'.repeat(65536), () => process.exit(1))", {
      stdout: 'pipe',
    });
    expect(yield* program.wait()).toBe(1);
    let read = 0;
    for (;;) {
      const piece = (yield* program.stdout?.read(1000) as Coro<Buffer>).length;
      if (piece === 0) break;
      read += piece;
    }
    expect(read).toBe(65536);
  });

  test('test_create_subprocess_env_exec, and its folder', function* () {
    const code = 'process.stdout.write(process.env.FOO + process.cwd())';
    const program = yield* node(code, {
      env: { ...process.env, FOO: 'baz' },
      cwd: new URL('/', import.meta.url),
      stdout: 'pipe',
    });
    expect(String((yield* program.communicate())[0])).toBe('baz/');
    expect(program.returncode).toBe(0);
    const task = createTask(program.wait());
    yield* sleep(0);
    expect(task.result()).toBe(0);
  });

  test('test_subprocess_concurrent_wait', function* () {
    const program = yield* node(CAT, BOTH);
    yield* program.communicate(Buffer.from('some data'));
    expect(yield* gather(...Array.from({ length: 10 }, () => program.wait()))).toEqual(Array(10).fill(0));
  });

  test('test_subprocess_communicate_stdout: each pipe has its own', function* () {
    const program = yield* node(
      "process.stdout.write('out'); process.stderr.write('err'); process.exitCode = 7",
      ALL,
    );
    expect((yield* program.communicate()).map(String)).toEqual(['out', 'err']);
    expect(program.returncode).toBe(7);
    expect(String(program)).toBe(`<Process ${program.pid}>`);
  });

  test('without pipes there are no streams', function* () {
    const program = yield* node('', { stdin: 'null' });
    expect([program.stdin, program.stdout, program.stderr]).toEqual([null, null, null]);
    expect(yield* program.communicate()).toEqual([null, null]);
  });

  test('arguments are strings', function* () {
    expect(yield* ending(createSubprocessExec(process.execPath, 5 as never))).toMatch(/^TypeError/);
  });

  it('test_close_kill_running: a loop that is closed kills its programs', async () => {
    const pid = await runOn(
      (function* (): Coro<number> {
        return (yield* blocked()).pid;
      })(),
    );
    await expect.poll(() => isAlive(pid), { timeout: 30_000 }).toBe(false);
  });
});

function* nothingOpen(): Coro<void> {
  while (getRunningLoop().world.size > 0) yield* sleep(0.005);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
