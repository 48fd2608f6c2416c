import { cp, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { toShown, toStarter } from '../../tools/course/markers.ts';

const workbook = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of this workbook in a temporary folder. */
export interface Place {
  readonly root: string;
  /** The text of a file, by its path in the workbook. */
  read(name: string): Promise<string>;
  /** Saves a file, as a learner does. */
  save(name: string, text: string): Promise<void>;
  /** A file of a lesson, `01-two-fibonaccis/predict.ts`, as it came. */
  starter(name: string): Promise<string>;
  /** The same file, finished. */
  solution(name: string): Promise<string>;
  remove(): Promise<void>;
}

/** Makes a copy for somebody who has not begun: what was written into the lessons of this workbook is not in it. */
export async function makePlace(): Promise<Place> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'lesson-browser-')));
  for (const name of ['lessons', 'solutions', 'README.md', 'package.json', 'tsconfig.json'])
    await cp(path.join(workbook, name), path.join(root, name), { recursive: true });
  for (const name of ['node_modules', 'tools'])
    await symlink(path.join(workbook, name), path.join(root, name), 'junction');
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
    read,
    save: (name, text) => writeFile(path.join(root, name), text),
    starter: async (name) => toStarter(await read(`solutions/${name}`), name),
    solution: async (name) => toShown(await read(`solutions/${name}`), name),
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** A starter in which one TODO is written: `code` stands where its two lines were. */
export function written(starter: string, exercise: number, code: string): string {
  const todo = new RegExp(`^ *// TODO ${exercise}:.*\\n *throw new Error\\(.*\\);$`, 'm');
  if (!todo.test(starter)) throw new Error(`there is no TODO ${exercise} in:\n${starter}`);
  return starter.replace(todo, () => code);
}
