import { expect, it } from 'vitest';
import { nodesOf, parseTypeScript } from '../../../tools/runner/source/ast.ts';

it('finds nodes where they stand, whatever characters come before', () => {
  const text = "const sign: string = '✗ 🙂';\nlabel: for (;;) break label;";
  const found = [...nodesOf(parseTypeScript(text))].find(({ type }) => type === 'BreakStatement');
  expect(text.slice(found?.start, found?.end)).toBe('break label;');
});

it('says on which line a text does not parse, and why', () => {
  expect(() => parseTypeScript('const a = 1;\nconst = 2;')).toThrow(
    expect.objectContaining({ name: 'ParseError', line: 2, message: 'Unexpected token' }),
  );
});
