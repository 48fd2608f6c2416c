import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../tools/commands/cli/ask.ts';

function terminal(): { stdin: PassThrough; stdout: PassThrough } {
  return { stdin: new PassThrough(), stdout: new PassThrough() };
}

describe('ask', () => {
  it.each([
    ['y', true],
    ['yes', true],
    ['Y', true],
    [' yes ', true],
    ['n', false],
    ['', false],
    ['maybe', false],
  ])('takes %j for %j', async (answer, meaning) => {
    const streams = terminal();
    const asked = ask('Go on?', new AbortController().signal, streams);
    streams.stdin.write(`${answer}\n`);
    expect(await asked).toBe(meaning);
    expect(streams.stdout.read()?.toString()).toContain('Go on? [y/N] ');
  });

  it('takes the end of the input for a no', async () => {
    const streams = terminal();
    const asked = ask('Go on?', new AbortController().signal, streams);
    streams.stdin.end();
    expect(await asked).toBe(false);
  });

  it('stops asking when the command is ended', async () => {
    const ending = new AbortController();
    const asked = ask('Go on?', ending.signal, terminal());
    ending.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
