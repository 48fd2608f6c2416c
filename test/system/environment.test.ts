import { expect, it } from 'vitest';
import { runChild } from '../../tools/system/child-process.ts';
import { childEnvironment } from '../../tools/system/environment.js';

it('lets through what a program needs to start, and nothing that could change what it says', () => {
  const env = {
    PATH: '/bin',
    Path: 'C:\\bin',
    HOME: '/home/a',
    SystemRoot: 'C:\\Windows',
    TMPDIR: '/tmp',
    NODE_OPTIONS: '--no-warnings',
    TSC_WATCHFILE: 'x',
    TSX_TSCONFIG_PATH: 'x',
    VITE_A: 'x',
    VITEST: 'x',
    DEBUG: '*',
    FORCE_COLOR: '1',
    CI: 'true',
    LANG: 'tr_TR',
    PWD: '/elsewhere',
    LD_PRELOAD: 'x',
  };
  expect(childEnvironment(env, { NO_COLOR: '1' })).toEqual({
    PATH: '/bin',
    Path: 'C:\\bin',
    HOME: '/home/a',
    SystemRoot: 'C:\\Windows',
    TMPDIR: '/tmp',
    NO_COLOR: '1',
  });
});

it('is everything that a child sees', async () => {
  const code = 'console.log(Object.keys(process.env).sort().join())';
  const { stdout } = await runChild(process.execPath, ['-e', code], { cwd: process.cwd() });
  const known = Object.keys(childEnvironment(process.env));
  // macOS adds one of its own.
  const seen = stdout
    .trim()
    .split(',')
    .filter((name) => !name.startsWith('__CF'));
  expect(seen).toEqual(known.sort());
});
