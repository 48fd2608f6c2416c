import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDemo } from '../../tools/runner/demo.ts';
import { tempTree } from '../course/fixture.ts';

describe('runDemo', () => {
  it('prints what the demo prints, in the folder of the demo', async () => {
    const root = await tempTree({
      'package.json': '{"type":"module"}',
      'a/demo.ts': `import { word } from './word.ts';
export async function demo(print: (line: string) => void): Promise<void> {
  print(word);
  await null;
  print(process.cwd());
}`,
      'a/word.ts': `export const word: string = 'hello';`,
    });
    const { code, stdout } = await runDemo(join(root, 'a/demo.ts'));
    expect({ code, stdout }).toEqual({ code: 0, stdout: `hello\n${join(root, 'a')}\n` });
  });

  it.each([
    ['a demo that throws', 'export function demo() { throw new Error("boom"); }', /boom/],
    ['a file without a demo', 'export const other = 1;', /exports no function demo/],
  ])('fails for %s', async (_name, text, message) => {
    const root = await tempTree({ 'package.json': '{"type":"module"}', 'demo.ts': text });
    const { code, stderr } = await runDemo(join(root, 'demo.ts'));
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });

  it('ends a demo that does not end', async () => {
    const root = await tempTree({
      'package.json': '{"type":"module"}',
      'demo.ts': 'export function demo(): void { while (true); }',
    });
    const { code, timedOut } = await runDemo(join(root, 'demo.ts'), { timeoutSeconds: 0.2 });
    expect({ code, timedOut }).toEqual({ code: null, timedOut: true });
  });

  it('ends a demo when the signal says so', async () => {
    const root = await tempTree({
      'package.json': '{"type":"module"}',
      'demo.ts': 'export function demo(): void { while (true); }',
    });
    const { code, timedOut } = await runDemo(join(root, 'demo.ts'), { signal: AbortSignal.abort() });
    expect({ code, timedOut }).toEqual({ code: null, timedOut: false });
  });
});
