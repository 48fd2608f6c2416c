import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { toShown } from '../../tools/course/formats/markers.ts';

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
  const solutions = await readdir(join(place, 'solutions'), { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of solutions.filter((entry) => entry.isFile())) {
    const path = join(parentPath, name);
    const target = join(place, 'lessons', relative(join(place, 'solutions'), path));
    await writeFile(target, toShown(await readFile(path, 'utf8'), name));
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
