import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../errors.ts';
import { standingAt } from '../../system/plain-file.ts';

/** Folders that are no place for a book. */
export interface OutLimits {
  /** The folder of the workbook. */
  readonly root: string;
  /** The folder of the user. */
  readonly home: string;
}

/** The folders of the workbook that a book may be in are those that the workbook does not have. */
const OWN = /^(?:lessons|solutions|test|tools|node_modules|\..*)$/;

/**
 * Refuses a folder in which a book could replace or delete something that is not of a book.
 * @param out absolute; it need not be there.
 * @throws {UserError} when it is a link or a file, the root of the disk, a folder that contains the workbook or is the
 * user's own, or a part of the workbook.
 */
export async function checkOutFolder(out: string, { root, home }: OutLimits): Promise<void> {
  const standing = await standingAt(out);
  if (standing === 'link')
    throw new UserError(
      `${out} is a link, and a book is not written through links. Name the folder that it leads to, or another.`,
    );
  if (standing === 'file' || standing === 'other')
    throw new UserError(`${out} is a file, and a book is a folder. Name another place.`);
  const [real, workbook, user] = await Promise.all([out, root, home].map(realPath));
  const why = whyNot(real ?? out, workbook ?? root, user ?? home);
  if (why !== null)
    throw new UserError(
      `${out} is ${why}. A book needs a folder of its own: name one that is not there yet.`,
    );
}

function whyNot(out: string, root: string, home: string): string | null {
  if (dirname(out) === out) return 'the root of the disk';
  if (out === home) return 'your home folder';
  if (out === root) return 'the workbook itself';
  if (isWithin(root, out)) return 'a folder that the workbook is in';
  const [first = ''] = relative(root, out).split(sep);
  return isWithin(out, root) && OWN.test(first) ? `in ${first}, which belongs to the workbook` : null;
}

const isWithin = (inner: string, outer: string): boolean =>
  relative(outer, inner).split(sep)[0] !== '..' && resolve(outer, relative(outer, inner)) === inner;

/** Without links; missing folders are created. */
async function realPath(path: string): Promise<string> {
  const found = await realpath(path).catch(() => null);
  if (found !== null) return found;
  const parent = dirname(path);
  return parent === path ? path : join(await realPath(parent), relative(parent, path));
}
