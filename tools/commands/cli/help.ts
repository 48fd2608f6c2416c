import type { Argument, Command, Option } from './types.ts';

const COLUMNS = 80;

const GROUPS: ReadonlyMap<Command['group'], string> = new Map([
  ['learning', 'Learning'],
  ['looking', 'Looking'],
  ['authoring', 'Writing lessons'],
]);

const FOOTER = `A lesson is named by its number (4), its name (send), a part of that, or a path.
\`npx lesson <verb> --help\` says more about one verb.
`;

/** How a verb is called: `Usage: npx lesson check [lesson|file] [--all]`; what is too long for one line goes on below. */
export function usageOf(command: Command): string {
  const parts = [
    ...command.arguments.map(argumentInUsage),
    ...command.options.map((each) => `[${optionName(each)}]`),
  ];
  const lines = [`Usage: npx lesson ${command.name}`];
  for (const part of parts) {
    const line = `${lines.at(-1)} ${part}`;
    if (line.length <= COLUMNS) lines[lines.length - 1] = line;
    else lines.push(`         ${part}`);
  }
  return lines.join('\n');
}

/** `lesson --help`: every verb, by group. */
export function renderHelp(commands: readonly Command[]): string {
  const groups = [...GROUPS].map(([group, title]) => {
    const rows = commands.filter((command) => command.group === group);
    return `${title}\n${table(rows.map((command) => [command.name, command.summary]))}`;
  });
  return `From yield to await: build async/await yourself.\n\nUsage: npx lesson <verb> [...]\n\n${groups.join('\n')}\n${FOOTER}`;
}

/** `lesson <verb> --help`. */
export function renderCommandHelp(command: Command): string {
  const sections = [`${usageOf(command)}\n`, `${sentence(command.summary)}\n`];
  if (command.details !== undefined) sections.push(`${fold(command.details)}\n`);
  if (command.options.length > 0) {
    sections.push(`Options\n${table(command.options.map((option) => [optionName(option), option.summary]))}`);
  }
  sections.push(
    `Examples\n${table(command.examples.map((example) => [`npx lesson ${example.line}`.trimEnd(), example.meaning]))}`,
  );
  return sections.join('\n');
}

function optionName(option: Option): string {
  return option.value === undefined ? `--${option.name}` : `--${option.name} <${option.value}>`;
}

function argumentInUsage(argument: Argument): string {
  const name = argument.many ? `${argument.name}...` : argument.name;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}\n`).join('');
}

function fold(text: string): string {
  return text.replace(/(.{1,79})(?:\s+|$)/g, '$1\n').trimEnd();
}
