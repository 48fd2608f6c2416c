import { parseArgs } from 'node:util';
import { UserError } from '../../errors.ts';
import { usageOf } from './help.ts';
import type { Arguments, Command } from './types.ts';

/** What the words on the command line ask for. */
export type Request = { readonly root?: string } & (
  | { readonly kind: 'help'; readonly command?: Command }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly args: Arguments;
      /** Whether the verb was left out. */
      readonly implied: boolean;
    }
  | { readonly kind: 'unknown-verb'; readonly verb: string }
);

// `--root` is for the tests of the tools, and stands in no help: see CONTRIBUTING.md.
const GLOBAL = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  root: { type: 'string' },
} as const;

/**
 * Reads the words behind `lesson`. Without a verb the first command is meant.
 * @throws {UserError} for an option or an argument that the verb does not take.
 */
export function parseCommandLine(argv: readonly string[], commands: readonly Command[]): Request {
  const first = firstWord(argv);
  const isHelp = first === 'help';
  // `help check` is about `check`, with the options of that.
  const verb = isHelp ? firstWord(argv.slice(argv.indexOf('help') + 1)) : first;
  const command = verb === undefined ? commands[0] : commands.find((each) => each.name === verb);
  const { tokens, values, positionals } = parseArgs({
    args: [...argv],
    options: {
      ...GLOBAL,
      ...Object.fromEntries((command?.options ?? []).map((option) => [option.name, shape(option)])),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const root = typeof values['root'] === 'string' ? { root: values['root'] } : {};
  if (!command) return { ...root, kind: 'unknown-verb', verb: verb ?? '' };
  for (const token of tokens) if (token.kind === 'option') refuseBadOption(token, command);
  if (values['version']) return { ...root, kind: 'version' };
  if (isHelp || values['help']) return { ...root, kind: 'help', ...(verb !== undefined && { command }) };
  const args = { positionals: positionals.slice(1), ...split(values) };
  refuseBadCount(args.positionals, command);
  return { ...root, kind: 'run', command, args, implied: verb === undefined };
}

function firstWord(argv: readonly string[]): string | undefined {
  return argv.find((word, index) => !word.startsWith('-') && argv[index - 1] !== '--root');
}

function shape(option: { value?: string }): { type: 'string' | 'boolean' } {
  return { type: option.value === undefined ? 'boolean' : 'string' };
}

function split(values: Record<string, unknown>): Pick<Arguments, 'switches' | 'values'> {
  const entries = Object.entries(values);
  return {
    switches: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
    values: new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  };
}

function refuseBadOption(
  token: { name: string; rawName: string; value: string | undefined },
  command: Command,
): void {
  const usage = `\n\n${usageOf(command)}`;
  const option = command.options.find((each) => each.name === token.name);
  if (!option && !Object.hasOwn(GLOBAL, token.name)) {
    throw new UserError(`\`npx lesson ${command.name}\` has no option ${token.rawName}.${usage}`);
  }
  const wantsValue = option ? option.value !== undefined : token.name === 'root';
  if (wantsValue && token.value === undefined) throw new UserError(`${token.rawName} needs a value.${usage}`);
  if (!wantsValue && token.value !== undefined) {
    throw new UserError(`${token.rawName} takes no value, and got \`${token.value}\`.${usage}`);
  }
}

function refuseBadCount(positionals: readonly string[], command: Command): void {
  const { arguments: wanted, name } = command;
  const missing = wanted[positionals.length];
  if (missing?.required) {
    throw new UserError(`\`npx lesson ${name}\` needs to know which ${missing.name}.\n\n${usageOf(command)}`);
  }
  const extra = positionals[wanted.length];
  if (extra !== undefined && !wanted.at(-1)?.many) {
    throw new UserError(
      `\`npx lesson ${name}\` does not know what to do with \`${extra}\`.\n\n${usageOf(command)}`,
    );
  }
}
