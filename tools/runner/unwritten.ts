import { join } from 'node:path';
import { regions } from '../course/formats/markers.ts';
import { solutionFiles } from '../course/starters.ts';
import type { Lesson } from '../course/types.ts';

/** A TODO of a starter that still stands where it came. */
export interface OpenTodo {
  /** Absolute. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** `TODO 2: take requests` */
  readonly message: string;
}

/**
 * The exercises of a lesson of which nothing is written: all their TODOs still stand. Each with the first of them.
 * @param read the text of a learner's file, by its absolute path.
 */
export async function unwrittenExercises(
  { dir, solutionDir }: Pick<Lesson, 'dir' | 'solutionDir'>,
  read: (file: string) => string | undefined,
): Promise<ReadonlyMap<number, OpenTodo>> {
  const wanted = new Map<number, number>();
  const open = new Map<number, OpenTodo[]>();
  for (const [name, text] of await solutionFiles({ solutionDir })) {
    const asked = regions(text).map(({ exercise }) => exercise);
    if (asked.length === 0) continue;
    for (const exercise of asked) wanted.set(exercise, (wanted.get(exercise) ?? 0) + 1);
    const file = join(dir, name);
    for (const [exercise, todo] of todosIn(file, read(file) ?? ''))
      open.set(exercise, [...(open.get(exercise) ?? []), todo]);
  }
  return new Map(
    [...open].flatMap(([exercise, [first, ...rest]]) =>
      first && rest.length + 1 === wanted.get(exercise) ? [[exercise, first] as const] : [],
    ),
  );
}

const TODO = /^(\s*)throw new Error\((['"])(TODO (\d+): .*)\2\);\s*$/;

/** Those that stand in a text, with the numbers of their exercises. */
function todosIn(file: string, text: string): [number, OpenTodo][] {
  return text.split('\n').flatMap((code, at): [number, OpenTodo][] => {
    const [, indent = '', , message = '', exercise] = TODO.exec(code) ?? [];
    if (exercise === undefined) return [];
    const place = { file, line: at + 1, column: indent.length + 1 };
    return [[Number(exercise), { ...place, message: message.replace(/\\(['"\\])/g, '$1') }]];
  });
}
