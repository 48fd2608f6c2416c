import { describe, expect, it } from 'vitest';
import { parseCommandLine, type Request } from '../../../tools/commands/cli/parse.ts';
import { commands } from '../../../tools/commands/table.ts';

const parse = (line: string): Request => parseCommandLine(line.split(' ').filter(Boolean), commands);

function brief(line: string): string {
  const request = parse(line);
  if (request.kind === 'help') return `help ${request.command?.name ?? ''}`.trim();
  if (request.kind !== 'run') return request.kind;
  const { switches, values, positionals } = request.args;
  const flags = [...switches].map((name) => `--${name}`);
  const pairs = [...values].map(([name, value]) => `--${name}=${value}`);
  return [request.command.name, ...positionals, ...flags, ...pairs, request.implied ? '(implied)' : '']
    .join(' ')
    .trim();
}

describe('parseCommandLine', () => {
  it.each([
    ['', 'watch (implied)'],
    ['watch', 'watch'],
    ['check 4', 'check 4'],
    ['check --all --json', 'check --all --json'],
    ['check --json 4', 'check 4 --json'],
    ['check -- -4', 'check -4'],
    ['verify 1 2 3 --fix', 'verify 1 2 3 --fix'],
    ['new queues --number 7', 'new queues --number=7'],
    ['new queues --number=7', 'new queues --number=7'],
    ['help', 'help'],
    ['help check', 'help check'],
    ['help nothing-like-it', 'unknown-verb'],
    ['--help', 'help'],
    ['-h', 'help'],
    ['check -h', 'help check'],
    ['help help', 'unknown-verb'],
    ['help check --all', 'help check'],
    ['--version', 'version'],
    ['-v', 'version'],
    ['chekc 4', 'unknown-verb'],
    ['chekc --help', 'unknown-verb'],
    ['chekc --version', 'unknown-verb'],
    ['chekc --wrong', 'unknown-verb'],
  ])('reads `lesson %s` as %s', (line, meaning) => {
    expect(brief(line)).toBe(meaning);
  });

  it.each(['--root /tmp/x check 4', 'check 4 --root /tmp/x', 'check --root=/tmp/x 4'])(
    'takes the root out of `%s`',
    (line) => {
      const request = parse(line);
      expect(request.root).toBe('/tmp/x');
      expect(request.kind === 'run' && request.args.positionals).toEqual(['4']);
    },
  );

  it.each([
    ['check --al', '`npx lesson check` has no option --al.'],
    ['check -x', '`npx lesson check` has no option -x.'],
    ['list 4', '`npx lesson list` does not know what to do with `4`.'],
    ['check 4 5', '`npx lesson check` does not know what to do with `5`.'],
    ['run', '`npx lesson run` needs to know which lesson.'],
    ['new queues --number', '--number needs a value.'],
    ['check --all=yes', '--all takes no value, and got `yes`.'],
    ['check --help --wrong', '`npx lesson check` has no option --wrong.'],
    ['--version --bogus', '`npx lesson watch` has no option --bogus.'],
    ['--bogus', '`npx lesson watch` has no option --bogus.'],
  ])('refuses `lesson %s` with the usage of the verb', (line, sentence) => {
    expect(() => parse(line)).toThrow(sentence);
    expect(() => parse(line)).toThrow('Usage: npx lesson ');
  });
});
