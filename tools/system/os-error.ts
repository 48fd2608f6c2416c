import { UserError } from '../errors.ts';

const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'this program has no permission',
  EPERM: 'this program has no permission',
  EEXIST: 'a file stands where a folder is needed',
  ENOTDIR: 'a file stands where a folder is needed',
  EISDIR: 'a folder stands where a file is needed',
  ENOENT: 'there is no such file or folder',
  EBUSY: 'another program is using the file',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

/** Whether the operating system refused something, as opposed to a mistake in this program. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

/** Whether an error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** The words after "because", for an error of the file system: `the disk is full (/home/ada/.workbook)`. */
export function osErrorReason(error: unknown): string {
  if (!isSystemError(error)) return error instanceof Error ? error.message : String(error);
  const cause = causes[error.code] ?? `of ${error.code}`;
  return error.path === undefined ? cause : `${cause} (${error.path})`;
}

/**
 * Does `work`, and turns a refusal of the operating system into a sentence for the user.
 * @param sentence makes it from the words after "because".
 * @throws {UserError} for such a refusal; whatever else `work` throws, as it is.
 */
export async function explainOsError<T>(
  sentence: (cause: string) => string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isSystemError(error) ? new UserError(sentence(osErrorReason(error)), 1) : error;
  }
}
