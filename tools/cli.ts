import { renderCommandHelp, renderHelp } from './commands/cli/help.ts';
import { parseCommandLine, type Request } from './commands/cli/parse.ts';
import { listenForTermination, processContext } from './commands/cli/process.ts';
import { findCwd, findRoot, ownRoot } from './commands/cli/root.ts';
import type { ProcessContext } from './commands/cli/types.ts';
import { commands } from './commands/table.ts';
import { UserError } from './errors.ts';

const NO_TERMINAL =
  '`npx lesson` alone watches, and there is no terminal here to show it on. `npx lesson watch` watches all the same, `npx lesson check` judges once, `npx lesson --help` says what else there is.';

/**
 * Runs one command line, the words behind `lesson`, and sets the exit code of the process.
 * @throws what is neither the user's fault nor the user's wish: `lesson.js` explains it.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const ending = listenForTermination();
  let own: number | undefined;
  try {
    own = await runCommandLine(argv, processContext(ending.signal));
    process.exitCode = own;
    await ending.flushed();
  } catch (error) {
    if (!ending.signal.aborted) throw error;
  } finally {
    ending.stopListening();
    if (ending.signal.aborted) process.exitCode = ending.exitCode(own);
  }
}

/**
 * Runs one command line in the world that it is given. What the user can mend becomes a sentence on stderr.
 * @returns the exit code.
 * @throws what the user can do nothing about, and an `AbortError` when the signal aborts.
 */
export async function runCommandLine(argv: readonly string[], context: ProcessContext): Promise<number> {
  try {
    return await dispatch(argv, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
}

async function dispatch(argv: readonly string[], context: ProcessContext): Promise<number> {
  const request = parseCommandLine(argv, commands);
  switch (request.kind) {
    case 'help':
      context.stdout.write(request.command ? renderCommandHelp(request.command) : renderHelp(commands));
      return 0;
    case 'version':
      context.stdout.write(await versionLine());
      return 0;
    case 'unknown-verb':
      throw new UserError((await import('./commands/cli/unknown.ts')).unknownVerb(request.verb, commands));
    case 'run':
      return run(request, context);
  }
}

async function run(request: Extract<Request, { kind: 'run' }>, context: ProcessContext): Promise<number> {
  if (request.implied && !context.isInteractive) throw new UserError(NO_TERMINAL);
  const root = findRoot(request.root, context.cwd);
  const cwd = findCwd(context.cwd, context.env, root);
  const verb = await request.command.load();
  return verb.run({ ...context, root, cwd, args: request.args });
}

async function versionLine(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const own = JSON.parse(await readFile(`${ownRoot()}/package.json`, 'utf8')) as {
    name: string;
    version: string;
  };
  return `${own.name} ${own.version} (Node ${process.versions.node})\n`;
}
