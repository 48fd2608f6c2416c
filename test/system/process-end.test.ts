import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { endOf } from '../../tools/system/process-end.ts';

describe('the end of a process', () => {
  it.skipIf(process.platform === 'win32')(
    'does not wait for what holds its pipes, and has read what it wrote',
    async () => {
      // What it starts waits for as long as this test leaves its input open.
      const child = spawn('sh', ['-c', 'echo written; (read line <&3) & exit 3'], {
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        detached: true,
      });
      let said = '';
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      const end = await endOf(child);
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      expect(end).toEqual({ code: 3, signal: null });
      expect(said).toBe('written\n');
    },
  );

  it('is an error when it cannot be started', async () => {
    await expect(endOf(spawn('/no/such/program'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
