import { cp, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { toShown, toStarter } from '../../tools/course/formats/markers.ts';

const workbook = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of this workbook. */
export interface Place {
  readonly root: string;
  /** The `lesson` command of the copy. */
  readonly script: string;
  /** The text of a file, by its path in the workbook. */
  read(name: string): Promise<string>;
  /** Saves a file, as a learner does. */
  save(name: string, text: string): Promise<void>;
  /** A file of a lesson, `01-two-fibonaccis/predict.ts`, as it came. */
  starter(name: string): Promise<string>;
  /** The same file, finished. */
  solution(name: string): Promise<string>;
}

/**
 * Makes a copy, in a new folder within `home`, for somebody who has not begun: what was written into the lessons of this
 * workbook is not in it.
 */
export async function makePlace(home: string): Promise<Place> {
  const root = await mkdtemp(path.join(home, 'workbook-'));
  for (const name of ['lessons', 'solutions', 'tools', 'README.md', 'package.json', 'tsconfig.json'])
    await cp(path.join(workbook, name), path.join(root, name), { recursive: true });
  await symlink(path.join(workbook, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  const place = placeAt(root);
  for (const name of await readdir(path.join(root, 'solutions'), { recursive: true }))
    if (name.endsWith('.ts')) await place.save(`lessons/${name}`, await place.starter(name));
  return place;
}

/** A copy that is there already. */
export function placeAt(root: string): Place {
  const read = (name: string): Promise<string> => readFile(path.join(root, name), 'utf8');
  return {
    root,
    script: path.join(root, 'tools/lesson.js'),
    read,
    save: (name, text) => writeFile(path.join(root, name), text),
    starter: async (name) => toStarter(await read(`solutions/${name}`), name),
    solution: async (name) => toShown(await read(`solutions/${name}`), name),
  };
}

/** A starter in which one TODO is written: `code` stands where its two lines were. */
export function written(starter: string, exercise: number, code: string): string {
  const todo = new RegExp(`^ *// TODO ${exercise}:.*\\n *throw new Error\\(.*\\);$`, 'm');
  if (!todo.test(starter)) throw new Error(`there is no TODO ${exercise} in:\n${starter}`);
  return starter.replace(todo, () => code);
}
