import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { UserError } from '../../errors.ts';
import { writeAtomically } from '../../system/atomic-write.ts';
import { entriesOf } from '../../system/files.ts';
import { explainOsError } from '../../system/os-error.ts';
import { isPlainFile, readPlainFile, standingAt } from '../../system/plain-file.ts';
import { checkOutFolder, type OutLimits } from './out-folder.ts';
import type { Site } from './site.ts';

/** The file that says that a folder is a book, and which files are in it. */
const MARKER = '.book';
const MARKER_HEAD = 'Written by `lesson book --out`, which may replace and delete these files:';

/** What was written. */
export interface Written {
  /** How many of the files are pages. */
  readonly pages: number;
  readonly files: number;
}

/**
 * Writes a whole book into a folder, which is made when it is not there. What a former book has there and this one has not is
 * deleted. No link is followed: nothing outside the folder is touched. GitHub Pages serves it as it is.
 * @param out absolute.
 * @throws {UserError} when the folder is no place for a book, when there is something in it that is not of a book, or
 * when the system refuses.
 */
export async function writeBook(site: Site, out: string, around: OutLimits): Promise<Written> {
  return explainOsError(
    (cause) =>
      `The book could not be written into ${out} because ${cause}. Mend that and try again, or name another folder.`,
    async () => {
      await checkOutFolder(out, around);
      const former = await formerPaths(out);
      const paths = await site.paths();
      await refuseLinks(out, paths);
      await mkdir(out, { recursive: true });
      // First, so that a book that was cut off half way can be written again.
      await writeAtomically(
        join(out, MARKER),
        [MARKER_HEAD, ...new Set([...paths, ...former]), ''].join('\n'),
      );
      for (const path of paths) {
        const found = await site.get(path);
        if (found) await put(out, path, found.body);
      }
      await put(out, '.nojekyll', '');
      for (const path of former)
        if (!paths.includes(path) && (await isPlainFile(out, path))) await rm(join(out, path));
      await writeAtomically(join(out, MARKER), [MARKER_HEAD, ...paths, ''].join('\n'));
      return { pages: paths.filter((path) => path.endsWith('.html')).length, files: paths.length };
    },
  );
}

async function put(out: string, path: string, body: string | Uint8Array): Promise<void> {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeAtomically(file, body);
}

/** What a former book has in the folder; nothing when the folder is new or empty. Names that begin with a dot do not count. */
async function formerPaths(out: string): Promise<string[]> {
  const [head, ...paths] = (await readPlainFile(out, MARKER).catch(() => '')).split(/\r?\n/);
  if (head === MARKER_HEAD) return paths.filter((path) => path !== '');
  const { files, folders } = await entriesOf(out);
  if (files.length + folders.length === 0) return [];
  throw new UserError(
    `There are files in ${out} that are not of a book, and writing a book there could replace them. Name an empty folder, or one that is not there yet.`,
  );
}

/** @throws {UserError} when a folder that is written into is a link, which no book has made. */
async function refuseLinks(out: string, paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.flatMap(foldersOf)))
    if ((await standingAt(join(out, folder))) === 'link')
      throw new UserError(
        `${join(out, folder)} is a link, and a book is not written through links. Delete the link, or name another folder.`,
      );
}

/** `lessons` and `lessons/04-send`, of `lessons/04-send/index.html`. */
function foldersOf(path: string): string[] {
  const folder = posix.dirname(path);
  return folder === '.' ? [] : [...foldersOf(folder), folder];
}
