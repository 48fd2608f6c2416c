import { expect, it } from 'vitest';
import { replaceNamed, scanNamed } from '../../../tools/course/formats/regions.ts';

it('finds named regions, inside each other too', () => {
  const text = '// #region a\n1\n  // #region b\n2\n  // #endregion\n// #endregion a\n';
  expect(scanNamed(text)).toEqual({
    regions: [
      { name: 'a', begin: 1, end: 6, body: '1\n  // #region b\n2\n  // #endregion\n' },
      { name: 'b', begin: 3, end: 5, body: '2\n' },
    ],
    problems: [],
  });
});

it.each([
  ['no name', '// #region\n// #endregion', 1, 'has no name'],
  ['twice', '// #region a\n// #endregion\n// #region a\n// #endregion', 3, 'is there twice'],
  ['not ended', '\n// #region a', 2, 'never ended'],
  ['not begun', '// #endregion', 1, 'without a #region'],
])('says what is wrong: %s', (_name, text, line, words) => {
  expect(scanNamed(text).problems).toEqual([{ line, message: expect.stringContaining(words) }]);
});

it('replaces what stands in a region', () => {
  expect(replaceNamed('x\n// #region a\n1\n2\n// #endregion\ny', 'a', '3\n')).toBe(
    'x\n// #region a\n3\n// #endregion\ny',
  );
  expect(replaceNamed('x', 'a', '3\n')).toBe(null);
});
