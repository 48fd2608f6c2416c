import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../tools/lesson.js', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a line of shell, in which `lesson` is the command. */
async function shell(line: string, env: NodeJS.ProcessEnv = {}): Promise<Said> {
  const text = `lesson() { "${process.execPath}" "${bin}" --root "${root}" "$@"; }\n${line}`;
  const options = { env: { ...process.env, ...env } };
  return promisify(execFile)('/bin/bash', ['-c', text], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Said) => ({ code, stdout, stderr }),
  );
}

describe.skipIf(!existsSync('/dev/full'))('output', () => {
  it('that cannot be written is told in a sentence', async () => {
    expect(await shell('lesson list > /dev/full')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The output could not be written because the disk is full.\n',
    });
  });

  it('that nobody reads to its end ends quietly', async () => {
    const { stdout, stderr } = await shell('lesson list | head -1');
    expect([stdout, stderr]).toEqual(['Stage A · Generators\n', '']);
  });

  it.each([
    ['lesson list | true', true],
    ['lesson check 1 | true', false],
    ['lesson check --all | true', false],
    ['lesson check --all --json | head -1', false],
    ['lesson verify 1 --strict 2>&1 | true', true],
  ])('that nobody reads to its end does not make a pass of what is none: %s', async (line, isPass) => {
    const { code } = await shell(`${line}; exit $PIPESTATUS`);
    expect(code === 0).toBe(isPass);
  });

  it('is ASCII where the locale has nothing else', async () => {
    const { stdout, stderr } = await shell('lesson list; lesson chek; lesson help', { LC_ALL: 'C' });
    expect(stdout).toContain('Stage A - Generators');
    expect(stdout + stderr).not.toMatch(/[^\0-\x7f]/);
  });
});
