import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FakeOutput } from '../watch/terminals.ts';
import { lesson } from './lesson.ts';
import { type MiniCourse, miniCourse } from './mini-course.ts';

const bin = fileURLToPath(new URL('../../tools/lesson.js', import.meta.url));
let course: MiniCourse;

beforeAll(async () => {
  course = await miniCourse();
});
afterAll(() => course[Symbol.asyncDispose]());

describe('`lesson book` says what it cannot do', () => {
  it.each([
    ['--port x', '`--port` takes a number from 1 to 65535, and got `x`.'],
    ['--port 0', 'and got `0`. Leave it out, and a free one is found.'],
    ['--port 65536', 'and got `65536`.'],
    ['--port 80.5', 'and got `80.5`.'],
    ['--out there --port 4321', '`--out` writes files, and `--port` is for a server'],
    ['--out there --origin https://a.example', '`--out` writes files, and `--origin` is for a server'],
    ['--origin', '--origin needs a value.'],
    ['--origin a.example', 'such as `https://name-4321.app.github.dev`, and got `a.example`'],
    ['--origin https://a.example,https://b.example/book', 'and got `https://b.example/book`'],
    ['--port', '--port needs a value.'],
    ['4', 'does not know what to do with `4`'],
  ])('%s', async (words, sentence) => {
    const ended = (await lesson(course, `book ${words}`)).exits(2).complains(sentence).withoutStack();
    expect(ended.stdout).toBe('');
  });

  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    (await lesson(course, `book --port ${port}`)).exits(1).complains(`Port ${port} is taken`).withoutStack();
    other.close();
  });
});

it('`lesson watch` takes an origin for the book that comes along, and says when it is none', async () => {
  const ended = (await lesson(course, 'watch --origin a.example')).exits(2).complains('and got `a.example`');
  expect(ended.withoutStack().stdout).toBe('');
});

it('`lesson watch --fast` says when no lesson is on the fast track', async () => {
  (await lesson(course, 'watch --fast')).exits(2).complains('No lesson of this course is on a fast track');
});

it('`lesson book --out` writes pages that need no server', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lesson-book-'));
  const out = path.join(folder, 'book');
  const ended = (await lesson(course, `book --out ${out}`, { cwd: folder })).exits(0).quietly();
  expect(ended.stdout).toBe('The book is in book/index.html: 3 pages, which need no server.\n');
  const page = await readFile(path.join(out, 'lessons/01-one/index.html'), 'utf8');
  expect(page).toContain('The number one');
  expect(page).not.toContain('workbook-token');
  await rm(folder, { recursive: true });
});

describe.skipIf(process.platform === 'win32')('`lesson book`', () => {
  it('watches, tells a page of every save, and ends with Ctrl-C', async () => {
    const child = spawn(process.execPath, [bin, '--root', course.root, 'book'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [said, complained] = [heard(child.stdout), heard(child.stderr)];
    try {
      await said.says('The book is at http://127.0.0.1:');
      const address = /http:\S+/.exec(said.text)?.[0] ?? '';
      const response = await ask(address);
      expect([response.statusCode, response.headers['content-type']]).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
      const page = heard(await ask(`${address}events`));
      await page.says('Not written yet: TODO 1');
      await course.solveOne();
      await page.says('class=\\"live-verdict\\" data-sign=\\"pass\\"');
      await said.says('the next page of the book goes on.');
      expect(await interrupt(child)).toEqual([130, null]);
      expect(complained.text).toBe('');
      expect(said.written).not.toContain('\u001b');
    } finally {
      child.kill('SIGKILL');
    }
  });
});

/** What a stream says, as it comes. */
function heard(stream: NodeJS.ReadableStream): FakeOutput {
  const output = new FakeOutput(false);
  stream.on('data', (part: Buffer) => output.write(String(part)));
  stream.on('error', () => undefined);
  return output;
}

async function ask(address: string): Promise<IncomingMessage> {
  const [response] = (await once(get(address, { agent: false }), 'response')) as [IncomingMessage];
  return response;
}

function interrupt(child: ChildProcess): Promise<unknown[]> {
  const closed = once(child, 'close');
  child.kill('SIGINT');
  return closed;
}
