import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../../tools/verify/mutants/mutants-of.ts';

/** What is changed in code that a learner writes, in the body of a generator. */
const changes = (code: string): string[] => {
  const text = `function* answer() {\n// BEGIN SOLUTION 1: do it\n${code}\n// END SOLUTION\n}\n`;
  return mutantsOf(text).map(({ change }) => change);
};

describe('the slips of a line', () => {
  it.each<[code: string, ...changes: string[]]>([
    ['a(x);', 'without `a(x);`'],
    [
      'if (a < b) c = d;',
      'without `if (a < b) c = d;`',
      '`a < b` -> `!(a < b)`',
      '`a < b` -> `a <= b`',
      '`a < b` -> `a > b`',
    ],
    ['if (a === b) c = d;', 'without `if (a === b) c = d;`', '`a === b` -> `a !== b`'],
    ['if (!a) c = d;', 'without `if (!a) c = d;`', '`!a` -> `a`'],
    ['while (true) yield;', 'without `while (true) yield;`', '`true` -> `false`'],
    ['const a = b && c || d;', '`b && c` -> `b || c`', '`b && c || d` -> `b && c && d`'],
    ['const a = b + 2;', '`b + 2` -> `b - 2`', '`2` -> `3`', '`2` -> `1`'],
    ['const a = 0;', '`0` -> `1`'],
    ['const a = b++;', '`b++` -> `b--`'],
    ['const a = b ?? c;', '`b ?? c` -> `b`', '`b ?? c` -> `c`'],
    ['const a = b ? c : d;', '`b ? c : d` -> `(c)`', '`b ? c : d` -> `(d)`'],
    ['const a = f(b, c, ...d);', '`c` before `b`'],
    ['const a = Math.max(b, c);'],
    ['const a = yield* b();', '`yield* b()` -> `yield b()`'],
    ['if (a) return b;', 'without `if (a) return b;`', '`a` -> `!(a)`', '`return b;` -> `return;`'],
    ['return undefined;'],
    ['return;', 'without `return;`'],
    ['const a: 1 | true = b;'],
    ['const a = "0 < 1";'],
  ])('%s', (code, ...expected) => {
    expect(changes(code)).toEqual(expected);
  });

  it('a `finally` is emptied when that is more than to drop its only statement', () => {
    const try_ = (block: string): string[] => changes(`try { const a = 2n; } finally ${block}`).slice(1);
    expect(try_('{ a(); }')).toEqual(['without `a();`']);
    expect(try_('{ a(); b(); }')).toEqual([
      '`{ a(); b(); }` -> `{}`',
      'without `a();`',
      '`b();` before `a();`',
      'without `b();`',
    ]);
  });
});

describe('two statements are exchanged where their order may matter', () => {
  it.each([
    ['a(); b();', true],
    ['a = 2n; b = a;', true],
    ['a = b; c();', true],
    ['const a = b; c();', true],
    ['a(); const b = c;', true],
    ['if (a) return; const b = c();', true],
    ['a = 2n; b = 3n;', false],
    ['const a = b; const c = d;', false],
    ['const a: string[] = []; b();', false],
    ['a(); let b: Step;', false],
    ['a(); const b = () => c();', false],
    ['if (a) return; const b = c;', false],
    ['const a = b(); a.c();', false],
    ['a(); return;', false],
    ['function a() {} b();', false],
  ])('%s %s', (code, isExchanged) => {
    expect(changes(code).some((change) => change.includes('before'))).toBe(isExchanged);
  });
});

it('only what the learner writes is changed', () => {
  const text = 'const a = 1;\n// BEGIN SOLUTION 1: do it\nconst b = 5;\n// END SOLUTION\nconst c = 1;\n';
  expect(mutantsOf(text)).toEqual([
    {
      text: text.replace('5', '6'),
      line: 3,
      before: 'const b = 5;',
      after: 'const b = 6;',
      change: '`5` -> `6`',
    },
    {
      text: text.replace('5', '4'),
      line: 3,
      before: 'const b = 5;',
      after: 'const b = 4;',
      change: '`5` -> `4`',
    },
  ]);
  expect(mutantsOf('const a = 1;\n')).toEqual([]);
});

it('what does not parse is no mutant', () => {
  expect(changes('const a = yield* b, c = 2n;')).toEqual(['`yield* b` -> `yield b`']);
  expect(changes('const a = 1n; label: { a; }').every((change) => change !== '')).toBe(true);
});
