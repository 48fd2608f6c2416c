import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The text of each file of a tree, by its path with `/`. */
export type Files = Readonly<Record<string, string>>;

/** Writes a tree into a new temporary folder that goes away with the test. */
export async function tempTree(files: Files): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'course-')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await writeTree(root, files);
  return root;
}

/** Writes files under a folder, with the folders that they need. */
export async function writeTree(root: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
