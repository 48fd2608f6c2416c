import type { Runner } from '../../runner/api.ts';
import type { Tracer } from '../../runner/tracing/tracer.ts';
import type { TypeProblem } from '../../verdict.ts';

/** An option of a verb. Without `value` it is a switch. */
export interface Option {
  readonly name: string;
  /** What stands for its value in the help: `n` gives `--number <n>`. */
  readonly value?: string;
  readonly summary: string;
}

/** What may follow a verb, in its place. */
export interface Argument {
  readonly name: string;
  readonly required?: true;
  /** Any number of them; only the last argument of a verb may say so. */
  readonly many?: true;
}

/** A call that the help of a verb shows. */
export interface Example {
  /** What follows `lesson`. */
  readonly line: string;
  readonly meaning: string;
}

/** One verb, as data: parsing, help and dispatch all read it. */
export interface Command {
  readonly name: string;
  readonly group: 'learning' | 'looking' | 'authoring';
  /** One line, without a full stop. */
  readonly summary: string;
  /** What the verb's own help says below the usage. */
  readonly details?: string;
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  readonly load: () => Promise<{ run(context: CommandContext): Promise<number> }>;
}

/** Where a command writes: the part of a stream of the process that it needs. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What followed the verb, already checked against its table entry. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** The world that a command runs in: the process that it is, or a test's stand-in for one. */
export interface ProcessContext {
  /** The folder that the user stands in, absolute. */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether somebody is there to answer: keys come from a terminal, and text goes to one. */
  readonly isInteractive: boolean;
  /** Puts a yes/no question on the terminal. Only to be called when `isInteractive`. */
  ask(question: string): Promise<boolean>;
  /** Aborts when the user ends the command (Ctrl-C) or nobody reads its output any more. */
  readonly signal: AbortSignal;
  /**
   * Starts the test machinery; the caller closes the runner.
   * @param options see `RunnerOptions`.
   */
  openRunner(options: { readonly root: string; readonly reuse: boolean }): Promise<Runner>;
  /** Gives what records runs; the caller closes it. */
  openTracer(root: string): Promise<Tracer>;
  /** What the compiler says about all lessons: see `runner/type-check.ts`. */
  typeCheck(root: string, signal: AbortSignal): Promise<readonly TypeProblem[]>;
}

/** Everything that a verb may know of the world around it. */
export interface CommandContext extends ProcessContext {
  /** The folder of the workbook, absolute. */
  readonly root: string;
  readonly args: Arguments;
}
