import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

const OURS = /^(VITEST|NODE_|TEST|CI$|npm_|INIT_CWD|FORCE_COLOR|NO_COLOR)/;

/** How long a watcher may take to open the book, and to end, in seconds. */
const PATIENCE = 120;

/** Nobody waits for these when the tests are broken off. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A `lesson book`, as a process of its own. */
export interface Watcher {
  /** The folder of the workbook. */
  readonly root: string;
  /** Ends in `/`. */
  readonly address: string;
  readonly port: number;
  /** The process that runs now. */
  readonly pid: number;
  /** Starts it again, at the same port, and waits until it says where the book is. */
  start(): Promise<void>;
  /** Ends it, as Ctrl-C does. */
  stop(): Promise<void>;
}

/** Starts `lesson book` on a workbook, and waits until it says where the book is. */
export async function openWatcher(root: string): Promise<Watcher> {
  const port = await freePort();
  let run = await start(root, port);
  return {
    root,
    address: run.address,
    port,
    get pid() {
      return run.child.pid ?? 0;
    },
    async start() {
      run = await start(root, port);
    },
    stop: () => end(run),
  };
}

/** A process, what it has said so far, and whether it was asked to end. */
interface Run {
  readonly child: ChildProcess;
  said: string;
  /** Of the book, once it is open; ends in `/`. */
  address: string;
  isAsked: boolean;
}

async function start(root: string, port: number): Promise<Run> {
  const child = spawn(process.execPath, ['tools/lesson.js', 'book', '--port', String(port)], {
    cwd: root,
    // What vitest and npm put in the environment is not what a learner has.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name))),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run: Run = { child, said: '', address: '', isAsked: false };
  running.add(child);
  child.once('close', () => running.delete(child));
  try {
    await opened(run);
  } catch (error) {
    await end(run);
    throw error;
  }
  child.once('close', () => {
    if (!run.isAsked) process.stderr.write(`\`lesson book\` has ended by itself. It said:\n${run.said}\n`);
  });
  return run;
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when it has said where the book is. @throws {Error} when it ends before that, or takes too long. */
function opened(run: Run): Promise<void> {
  const { child } = run;
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => reject(new Error(`\`lesson book\` ${what}. It said:\n${run.said}`));
    const late = setTimeout(() => fail('did not open'), PATIENCE * 1000);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        run.said += text;
        const [, address] = /The book is at (http\S+)\n/.exec(run.said) ?? [];
        if (address === undefined) return;
        run.address = address;
        clearTimeout(late);
        resolve();
      });
    }
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(late);
      fail('ended before it was open');
    });
  });
}

/** @throws {Error} when it does not end. */
async function end(run: Run): Promise<void> {
  const { child } = run;
  run.isAsked = true;
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE * 1000);
  const [, signal] = (await closed) as [number | null, NodeJS.Signals | null];
  clearTimeout(late);
  if (signal === 'SIGKILL') throw new Error('`lesson book` was asked to end, and did not');
}
