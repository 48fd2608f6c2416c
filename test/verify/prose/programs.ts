import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Programs, programs } from '../../../tools/verify/prose/programs.ts';

/** Really runs each program, alone, and remembers what came of it: the same program among the same files is not run again. */
export function remembered(): Programs {
  const known = new Map<string, Promise<unknown>>();
  async function once<T>(dir: string, program: string, run: () => Promise<T>): Promise<T> {
    const names = (await readdir(dir)).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')));
    const key = JSON.stringify([program, names, texts]);
    const result = known.get(key) ?? run();
    known.set(key, result);
    return result as Promise<T>;
  }
  return {
    snippet: (language, code, place) =>
      once(place.cwd, `${language}\n${code}`, () => programs.snippet(language, code, place)),
    together: async () => new Map(),
    demo: (path, options) => once(dirname(path), 'demo', () => programs.demo(path, options)),
  };
}
