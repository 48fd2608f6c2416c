import { type ChildProcess, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** The time now, in seconds, on a clock that all processes of the machine share. */
export const now = (): number => (performance.timeOrigin + performance.now()) / 1000;

/** A process whose output is read as it comes. */
export class Watched {
  readonly #child: ChildProcess;
  #text = '';
  #wake: () => void = () => {};
  readonly #ended: Promise<void>;
  #over = false;

  constructor(args: readonly string[], cwd: string) {
    this.#child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', CI: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        this.#text += stripVTControlCharacters(chunk);
        this.#wake();
      });
    }
    this.#ended = new Promise((resolve) => {
      this.#child.once('close', () => {
        this.#over = true;
        this.#wake();
        resolve();
      });
    });
  }

  /** Forgets what was printed so far. */
  forget(): void {
    this.#text = '';
  }

  /** Resolves with the time, in seconds, at which `pattern` stood in what was printed since `forget`. @throws {Error} when the process ends, or 30 seconds pass, without it. */
  async until(pattern: RegExp): Promise<number> {
    const deadline = now() + 30;
    while (!pattern.test(this.#text)) {
      if (this.#over || now() > deadline) throw new Error(`no ${pattern} in:\n${this.#text}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1000);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return now();
  }

  /** Resolves with what `pattern` found in what was printed since `forget`. @throws {Error} as `until` does. */
  async read(pattern: RegExp): Promise<RegExpExecArray> {
    await this.until(pattern);
    return pattern.exec(this.#text) as RegExpExecArray;
  }

  /** Resolves when the process has ended by itself, with the time in seconds. */
  async end(): Promise<number> {
    await this.#ended;
    return now();
  }

  /** Asks the process to end, and resolves when it has. */
  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    await this.#ended;
  }
}
