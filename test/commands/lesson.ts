import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const bin = fileURLToPath(new URL('../../tools/lesson.js', import.meta.url));

/** What a process printed, and how it ended, with expectations that can be chained. */
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

/** Where and how to run it. */
export interface Place {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly script?: string;
}

/** Runs `lesson` with these words as a process without a terminal, on the workbook in `root`. */
export function lesson(root: string, words: string, place: Place = {}): Promise<Ended> {
  return run(['--root', root, ...words.split(' ').filter(Boolean)], { cwd: root, ...place });
}

/** Runs `node tools/lesson.js` with exactly these arguments. */
export function run(args: readonly string[], { cwd, env, script = bin }: Place = {}): Promise<Ended> {
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
