import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesOf, textOf } from '../../system/files.ts';
import { linkFolder } from '../../system/temp-folder.ts';
import type { Context } from '../context/context.ts';

/** A `lessons` folder to write: their code by the lesson's folder and their name. */
export interface Variant {
  /** A folder name that no other variant has. */
  readonly name: string;
  readonly lessons: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Lessons to take from another variant, written before this one. */
  readonly rest?: { readonly variant: string; readonly folders: readonly string[] };
}

/**
 * Writes a variant below `scratch`, with `solutions` and `tools` beside its `lessons`, so that every relative import means there
 * what it means in the workbook.
 * @returns the files to compile, relative to `scratch`, with `/`.
 */
export async function writeCompileTree(
  { root }: Context,
  scratch: string,
  variant: Variant,
): Promise<string[]> {
  const dir = join(scratch, variant.name);
  await mkdir(join(dir, 'lessons'), { recursive: true });
  for (const folder of ['solutions', 'tools']) await linkFolder(join(root, folder), join(dir, folder));
  for (const name of await filesOf(join(root, 'lessons'))) {
    const text = (await textOf(join(root, 'solutions', name))) ?? (await textOf(join(root, 'lessons', name)));
    if (name.endsWith('.ts') && text !== null) await writeFile(join(dir, 'lessons', name), text);
  }
  const files: string[] = [];
  for (const [folder, texts] of variant.lessons) {
    for (const [name, text] of texts) {
      const file = join(dir, 'lessons', folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
      if (name.endsWith('.ts')) files.push(`${variant.name}/lessons/${folder}/${name}`);
    }
  }
  for (const folder of variant.rest?.folders ?? []) {
    await linkFolder(
      join(scratch, variant.rest?.variant ?? '', 'lessons', folder),
      join(dir, 'lessons', folder),
    );
  }
  return files;
}
