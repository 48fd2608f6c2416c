import { describe, expect, it } from 'vitest';
import { framesOf, tellingFrame } from '../../../tools/runner/diagnosis/stack.ts';

describe.skipIf(process.platform === 'win32')('framesOf', () => {
  it('reads paths and URLs, with and without a name, and leaves the rest', () => {
    const stack = [
      'Error: at /not/a/frame',
      '    at fib (/w/lessons/01-a/fib.ts:3:9)',
      '    at naturals.next (<anonymous>)',
      '    at async Promise.all (index 0)',
      '    at /w/lessons/01-a/fib.test.ts:10:5',
      '    at async run (file:///w/with%20space/x.js:1:2)',
      '    at processTicks (node:internal/process/task_queues:95:5)',
    ].join('\n');
    expect(framesOf(stack)).toEqual([
      { file: '/w/lessons/01-a/fib.ts', line: 3, column: 9 },
      { file: '/w/lessons/01-a/fib.test.ts', line: 10, column: 5 },
      { file: '/w/with space/x.js', line: 1, column: 2 },
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('tellingFrame', () => {
  const [source, test, other, tool] = [
    '/w/lessons/a/a.ts',
    '/w/lessons/a/a.test.ts',
    '/w/lessons/b/b.ts',
    '/w/tools/x.ts',
  ];
  const pick = (...files: string[]) =>
    tellingFrame(
      files.map((file) => ({ file })),
      [source],
      [test],
      '/w/lessons',
    )?.file;

  it('is the innermost of the learner, or of the test, or of another lesson', () => {
    expect(pick(tool, other, test, source)).toBe(source);
    expect(pick(tool, other, test)).toBe(test);
    expect(pick(tool, other)).toBe(other);
    expect(pick(tool)).toBeUndefined();
  });
});
