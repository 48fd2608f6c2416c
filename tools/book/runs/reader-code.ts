import { basename } from 'node:path';
import { toStarter } from '../../course/formats/markers.ts';
import { readerLines } from '../../course/formats/reader-lines.ts';
import { roleOf } from '../../course/lesson-folder.ts';

/** A file of a run as the reader has it. */
export interface ReaderCode {
  /** `demo.ts`; with its folder when it is of another lesson: `11-future/future.ts`. */
  readonly name: string;
  readonly lines: readonly string[];
  /** Where a line of the file that ran is in `lines`, from 1; null when the reader does not have that line. */
  lineOf(line: number): number | null;
}

/** Gives the code of a file by the name that places have; null when there is none to be shown. */
export type CodeOf = (file: string) => ReaderCode | null;

/**
 * The code of files that a run was recorded on. Of a file in `solutions/` the starter is shown: never an answer.
 * @param folder of the lesson: `12-task`.
 * @param text gives the text of a file as it ran; null when it is not known.
 */
export function readerCode(folder: string, text: (file: string) => string | null): CodeOf {
  const known = new Map<string, ReaderCode | null>();
  const read = (file: string): ReaderCode | null => {
    const found = text(file);
    const [, kind, home = '', name = ''] = /^(lessons|solutions)\/([^/]+)\/(.+)$/.exec(file) ?? [];
    if (found === null || kind === undefined) return null;
    const shown = home === folder ? name : `${home}/${name}`;
    if (kind === 'lessons' || roleOf(name) === 'given')
      return { name: shown, lines: linesOf(found), lineOf: (line) => line };
    const at = readerLines(found, name);
    return {
      name: shown,
      lines: linesOf(toStarter(found, basename(name))),
      lineOf: (line) => at[line - 1] ?? null,
    };
  };
  return (file) => {
    if (!known.has(file)) known.set(file, read(file));
    return known.get(file) ?? null;
  };
}

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');
