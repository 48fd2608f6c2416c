import { basename, join } from 'node:path';
import { readFolder } from '../../course/folder-files.ts';
import { KEPT, NAMES, runsFromDisk } from '../../course/lesson-folder.ts';

/** A file of a lesson that can be run by itself. */
export interface Program {
  /** What a user calls it: `demo`, `measure`. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** Whether that is what it is for: it is the demo, or it exports nothing for others. */
  readonly isMeant: boolean;
}

/** Whether something is exported, roughly: at the beginning of a line. */
const EXPORTS = /^export\b/m;

/**
 * The files of a folder that is laid out as a lesson's, all but its tests and what threads run: the demo first.
 * @param dir the lesson's, or its solution's.
 */
export async function programsIn(dir: string): Promise<Program[]> {
  const files = [...(await readFolder(dir, KEPT))].filter(([name]) => !runsFromDisk(name));
  const all = files.map(([name, text]) => ({
    name: basename(name, '.ts'),
    file: join(dir, name),
    isMeant: name === NAMES.demo || !EXPORTS.test(text),
  }));
  const isDemo = ({ file }: Program): boolean => file === join(dir, NAMES.demo);
  return [...all.filter(isDemo), ...all.filter((program) => !isDemo(program))];
}
