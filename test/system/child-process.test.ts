import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

// The process that has no files left is another one.
const STARVED = `
import { openSync } from 'node:fs';
import { runChild } from './tools/system/child-process.ts';
try { for (;;) openSync('/dev/null', 'r'); } catch {}
runChild(process.execPath, ['--version'], { cwd: '.' }).catch((error) => console.log(error.code));
`;

it.skipIf(process.platform === 'win32')('says that too many files are open to start a child process', () => {
  const command = 'ulimit -n 64 && exec "$0" --import tsx --input-type=module -e "$1"';
  const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, STARVED], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toBe('EMFILE\n');
});
