import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { toStarter } from '../../../tools/course/formats/markers.ts';
import { watch } from '../../../tools/watch/watch.ts';
import { editors } from '../../watch/saves.ts';
import { FakeOutput } from '../../watch/terminals.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const folder = '01-two-fibonaccis';

it('from the starter to a whole lesson, by the real runner and compiler', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'watch-')));
  for (const path of [`lessons/${folder}`, `solutions/${folder}`, 'tools', 'tsconfig.json', 'package.json']) {
    cpSync(join(repository, path), join(root, path), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction');
  const output = new FakeOutput(false);
  const quit = new AbortController();
  const watching = watch({ root, stdout: output, env: { LANG: 'C.UTF-8' }, signal: quit.signal });
  try {
    const solution = (name: string) => readFileSync(join(root, 'solutions', folder, name), 'utf8');
    const file = (name: string) => join(root, 'lessons', folder, name);
    // Whoever runs this may have solved the lesson long ago.
    writeFileSync(file('fibonacci.ts'), toStarter(solution('fibonacci.ts'), 'fibonacci.ts'));
    writeFileSync(file('predict.ts'), solution('predict.ts').replace(/[«»]/g, ''));
    await output.until((text) => /✗|· [1-9]\. /.test(text));

    const right = solution('fibonacci.ts');
    for (const save of Object.values(editors)) {
      output.forget();
      await save(file('fibonacci.ts'), right.replace('all.push(b)', 'all.push(a)'));
      await output.says('✗ 1. fibs');
      output.forget();
      await save(file('fibonacci.ts'), right);
      await output.says('Two Fibonaccis: done');
    }
    expect(output.text).toMatch(/All \d+ tests pass\./);
  } finally {
    quit.abort();
    await watching;
    rmSync(root, { recursive: true, force: true });
  }
}, 120_000);
