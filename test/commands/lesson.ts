import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { runCommandLine } from '../../tools/cli.ts';
import type { Output, ProcessContext } from '../../tools/commands/cli/types.ts';
import type { MiniCourse } from './mini-course.ts';

const bin = fileURLToPath(new URL('../../tools/lesson.js', import.meta.url));

/** What a command printed, and how it ended, with expectations that can be chained. */
export class Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;

  constructor(code: number | null, stdout: string, stderr: string) {
    this.code = code;
    this.stdout = stdout;
    this.stderr = stderr;
  }

  exits(code: number): this {
    expect(this.code, `stdout: ${this.stdout}\nstderr: ${this.stderr}`).toBe(code);
    return this;
  }

  prints(...parts: readonly (string | RegExp)[]): this {
    for (const part of parts) expect(this.stdout).toMatch(part);
    return this;
  }

  complains(...parts: readonly (string | RegExp)[]): this {
    for (const part of parts) expect(this.stderr).toMatch(part);
    return this;
  }

  /** A sentence of ours, and not the stack of an error. */
  withoutStack(): this {
    expect(this.stderr).not.toMatch(/^\s+at /m);
    return this;
  }

  quietly(): this {
    expect(this.stderr).toBe('');
    return this;
  }
}

/** How to run a command in this process. */
export interface Run {
  readonly cwd?: string;
  /** Asks the real compiler; otherwise it is content with everything. */
  readonly compiler?: true;
}

/**
 * Runs `lesson` with these words on a course, without a terminal and without a process of its own: everything is as in
 * one, from the reading of the words on, except that all judging of a course goes through one runner.
 */
export function lesson(course: MiniCourse, words: string, run: Run = {}): Promise<Ended> {
  return commandLine(course, ['--root', course.root, ...words.split(' ').filter(Boolean)], run);
}

/** Runs `lesson` with exactly these arguments, in this process. */
export async function commandLine(
  course: Pick<MiniCourse, 'root' | 'openRunner'>,
  args: readonly string[],
  { cwd = course.root, compiler }: Run = {},
): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const output = (name: keyof typeof said): Output => ({
    write(text) {
      said[name] += text;
    },
  });
  const outside: ProcessContext = {
    cwd,
    env: withoutOurs(process.env),
    stdout: output('stdout'),
    stderr: output('stderr'),
    isInteractive: false,
    ask: () => Promise.reject(new Error('There is no terminal to ask on.')),
    signal: new AbortController().signal,
    openRunner: () => course.openRunner(),
    openTracer: async (root) => (await import('../../tools/runner/tracing/tracer.ts')).openTracer(root),
    typeCheck: async (root, signal) =>
      compiler ? (await import('../../tools/runner/type-check.ts')).typeCheck(root, signal) : [],
  };
  const code = await runCommandLine(args, outside);
  return new Ended(code, said.stdout, said.stderr);
}

/** Where and how to run a process. */
export interface Place {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly script?: string;
}

/** Runs `node tools/lesson.js` with exactly these arguments, as a process without a terminal. */
export function lessonProcess(
  args: readonly string[],
  { cwd, env, script = bin }: Place = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...withoutOurs(process.env), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(new Ended(code, stdout, stderr)));
  });
}

/** What vitest and npm put in the environment is not what a user has. */
function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const entries = Object.entries(env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|FORCE_COLOR|NO_COLOR|npm_|INIT_CWD|TEST)/.test(name),
  );
  return Object.fromEntries(entries);
}
