import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toShown } from '../../tools/course/markers.ts';

const root = join(import.meta.dirname, '../..');

/** A copy of the workbook in which every lesson is solved, in a temporary folder. */
export interface Workplace {
  readonly root: string;
  /** The file of lesson 01 that is saved again and again, and the two texts that take turns in it. */
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  remove(): Promise<void>;
}

/** Makes the copy; `remove` deletes it. */
export async function makeWorkplace(): Promise<Workplace> {
  const place = await mkdtemp(join(tmpdir(), 'lesson-bench-'));
  for (const name of ['lessons', 'solutions', 'tools', 'package.json', 'tsconfig.json']) {
    await cp(join(root, name), join(place, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
  for (const folder of await readdir(join(place, 'solutions'))) {
    for (const name of await readdir(join(place, 'solutions', folder))) {
      const text = await readFile(join(place, 'solutions', folder, name), 'utf8');
      await writeFile(join(place, 'lessons', folder, name), toShown(text, name));
    }
  }
  const file = join(place, 'lessons/01-two-fibonaccis/fibonacci.ts');
  const right = await readFile(file, 'utf8');
  return {
    root: place,
    file,
    right,
    wrong: right.replace('let b = 1;', 'let b = 2;'),
    remove: () => rm(place, { recursive: true, force: true }),
  };
}
