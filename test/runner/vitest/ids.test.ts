import { describe, expect, it } from 'vitest';
import { withoutStandIns } from '../../../tools/runner/child/names/stand-ins.js';
import { fileOf, filesOfUrl, toId } from '../../../tools/runner/vitest/ids.ts';

describe.skipIf(process.platform === 'win32')('what vite calls a file', () => {
  const file = '/w/50% #1, (why?)/a.ts';

  it('has no character that means something in an address, and leads back to the file', () => {
    const id = toId(file);
    expect(id).not.toMatch(/[#?%,]/);
    expect(id).toHaveLength(file.length);
    expect(fileOf(id)).toBe(file);
    expect(fileOf(`${id}?v=1`)).toBe(file);
    expect(withoutStandIns(`at ${id}:1:2`)).toBe(`at ${file}:1:2`);
  });

  it('is its path where that has none', () => {
    expect(toId('/w/a b (c)/é漢.ts')).toBe('/w/a b (c)/é漢.ts');
  });

  it('can be an address from the root', () => {
    expect(filesOfUrl('/w', '/lessons/a.ts?v=1')).toEqual(['/lessons/a.ts', '/w/lessons/a.ts']);
  });
});
