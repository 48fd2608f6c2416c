import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../tools/lesson.js', import.meta.url));

const OURS = /^(VITEST|NODE_|TEST|CI$|npm_|INIT_CWD|FORCE_COLOR|NO_COLOR)/;

/** A `lesson book`, as a process of its own. */
export interface Watcher {
  /** The folder of the workbook. */
  readonly root: string;
  /** Ends in `/`. */
  readonly address: string;
  readonly port: number;
  /** The process that runs now. */
  readonly pid: number;
  /** Starts it again, at the same address, and waits until it says where the book is. */
  start(): Promise<void>;
  /** Ends it, as Ctrl-C does, and whatever it has left behind. */
  stop(): Promise<void>;
}

/** Starts `lesson book` on a workbook, and waits until it says where the book is. */
export async function openWatcher(root: string): Promise<Watcher> {
  const port = await freePort();
  let child = await start(root, port);
  return {
    root,
    address: `http://127.0.0.1:${port}/`,
    port,
    get pid() {
      return child.pid ?? 0;
    },
    async start() {
      child = await start(root, port);
    },
    stop: () => end(child),
  };
}

async function start(root: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [script, '--root', root, 'book', '--port', String(port)], {
    cwd: root,
    // What vitest and npm put in the environment is not what a learner has.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name))),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  try {
    await opened(child);
    return child;
  } catch (error) {
    await end(child);
    throw error;
  }
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

/** Resolves when it has said where the book is. @throws {Error} when it ends before that. */
function opened(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('The book is at http')) resolve();
      });
    }
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`\`lesson book\` ended with ${code}:\n${said}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    await closed;
  }
  if (process.platform === 'win32' || child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody is left.
  }
}
