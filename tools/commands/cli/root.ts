import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../errors.ts';

/** The folder of the workbook that these tools belong to, whatever folder the user stands in. */
export function ownRoot(): string {
  return path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
}

/**
 * The workbook to work on: the one that `--root` names, or else the one that these tools belong to.
 * @throws {UserError} when there is no `lessons` folder in it.
 */
export function findRoot(option: string | undefined, cwd: string): string {
  const root = option === undefined ? ownRoot() : path.resolve(cwd, option);
  if (existsSync(path.join(root, 'lessons'))) return root;
  throw new UserError(
    `There is no folder \`lessons\` in ${root}: it was moved or deleted. Get it back with \`git checkout -- lessons\`, or download the workbook again.`,
  );
}

/** The folder that the user stands in. `npm run` changes to the package's folder first and leaves the real one in `INIT_CWD`. */
export function findCwd(
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): string {
  const initial = env['INIT_CWD'];
  const movedByNpm = initial !== undefined && path.relative(cwd, root) === '';
  return movedByNpm && isInside(initial, root) ? initial : cwd;
}

function isInside(folder: string, root: string): boolean {
  const relative = path.relative(root, folder);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
