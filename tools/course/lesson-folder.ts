import { fromRoot } from '../system/files.ts';

/**
 * What a file of a lesson's folder is for. No other module decides that by a file's name.
 * - `page`, `hints`, `prediction`, `demo`: there is one of each, see `NAMES`
 * - `exercise`: code that the learner writes, or reads where a lesson has no `given/`
 * - `given`: code in `given/`, which is written already; there it may be a `.cjs`, see `runsFromDisk`
 * - `extra`: code of the learner's own, in a folder that they made
 * - `test`: judges all of it
 * - `test-list`: the names of all tests, beside a solution
 * - `picture`: an SVG, in the folder, in `given/` or in `given/figures/`
 * - `run`: a recorded run, in `given/figures/`: what the figures of the page are drawn from
 * - `note`: prose beside the page, such as a picture told as a table; where pictures may be
 * - `stranger`: nothing that a lesson knows of
 */
export type Role =
  | 'page'
  | 'hints'
  | 'prediction'
  | 'demo'
  | 'exercise'
  | 'given'
  | 'extra'
  | 'test'
  | 'test-list'
  | 'picture'
  | 'run'
  | 'note'
  | 'stranger';

/** A file of a lesson's folder. */
export interface FolderFile {
  /** From the folder, with `/`: `task.ts`, `given/room.ts`. */
  readonly name: string;
  readonly role: Role;
}

/** The names of the files that a lesson has one of. */
export const NAMES = {
  page: 'README.md',
  hints: 'hints.md',
  prediction: 'predict.ts',
  demo: 'demo.ts',
  testList: 'tests.json',
} as const;

/** The folder of what is written already. */
const GIVEN = 'given';

/** The folder in it of what is drawn and recorded. */
const FIGURES = `${GIVEN}/figures`;

/** How the name of a recorded run ends. */
const RECORDED = '.run.json';

/** The files of the figure of this number on a page, from the lesson's folder: the picture, and the same as a table. */
export function figureFiles(number: number): { readonly picture: string; readonly table: string } {
  return { picture: `${FIGURES}/figure-${number}.svg`, table: `${FIGURES}/figure-${number}.md` };
}

/** The file that a run is kept in: `given/figures/demo.run.json` for `demo`, `given/figures/two-boxes.run.json` for `given/two-boxes.ts`. */
export function recordedFile(run: string): string {
  const name = run.replace(/^given\//, '').replace(/\.ts$/, '');
  return `${FIGURES}/${name}${RECORDED}`;
}

/** Whether a file of a lesson's folder is one that `figureFiles` or `recordedFile` names. */
export function isGeneratedForFigures(name: string): boolean {
  return name.startsWith(`${FIGURES}/`) && /\/(figure-\d+\.(svg|md)|[^/]+\.run\.json)$/.test(name);
}

/** What the learner writes: an editor opens on it, and a failure is looked for there first. */
export const WRITTEN: readonly Role[] = ['exercise', 'prediction', 'extra'];

/** What a solution answers: the files that the learner fills in. */
export const ANSWERED: readonly Role[] = ['exercise', 'prediction'];

/** What is the same text in the solution and in the lesson, until the learner changes it. */
export const SHARED: readonly Role[] = ['demo', 'given'];

/** What a solution holds. Starters are made from it. */
export const FINISHED: readonly Role[] = [...ANSWERED, ...SHARED];

/** What other lessons may import. */
export const IMPORTED: readonly Role[] = [...WRITTEN, 'given'];

/** What the learner may have written in, and could lose. */
export const KEPT: readonly Role[] = [...WRITTEN, ...SHARED];

/** Everything that a verdict depends on. */
export const CODE: readonly Role[] = [...KEPT, 'test'];

/** What the file of this name in a lesson's folder is for; the folder of a solution or a submission is laid out alike. */
export function roleOf(name: string): Role {
  const [first = '', second, ...deeper] = name.split('/');
  if (second === undefined) return roleAtTop(name);
  if (first === '..') return 'stranger';
  if (name.endsWith('.test.ts')) return 'stranger';
  if (first !== GIVEN) return name.endsWith('.ts') ? 'extra' : 'stranger';
  if (name.startsWith(`${FIGURES}/`)) return deeper.length > 1 ? 'stranger' : roleOfFigure(name);
  if (deeper.length > 0) return 'stranger';
  return runsFromDisk(second) ? 'given' : roleByEnding(second, 'given');
}

function roleAtTop(name: string): Role {
  for (const role of ['page', 'hints', 'prediction', 'demo'] as const) if (name === NAMES[role]) return role;
  if (name === NAMES.testList) return 'test-list';
  return name.endsWith('.test.ts') ? 'test' : roleByEnding(name, 'exercise');
}

function roleOfFigure(name: string): Role {
  return name.endsWith(RECORDED) ? 'run' : roleByEnding(name, 'stranger');
}

function roleByEnding(name: string, code: Role): Role {
  if (name.endsWith('.ts')) return code;
  if (name.endsWith('.svg')) return 'picture';
  return name.endsWith('.md') ? 'note' : 'stranger';
}

/**
 * Whether a file runs as it is on the disk: Node loads it, mostly in another thread, where no solution can be put instead of it
 * and nothing is lowered or recorded.
 */
export function runsFromDisk(name: string): boolean {
  return name.endsWith('.cjs');
}

/** What a file is for, by its absolute path and the path of the lesson's folder. */
export function roleIn(dir: string, file: string): Role {
  return roleOf(fromRoot(dir, file));
}

/** The picture that a note would be the table of. */
export function pictureOfNote(name: string): string {
  return name.replace(/\.md$/, '.svg');
}

/** What to move when a file does not belong in a lesson: the outermost folder around it that a lesson does not have, or the file. */
export function outermostStranger(name: string): string {
  const parts = name.split('/');
  return parts.slice(0, parts[0] === GIVEN ? 2 : 1).join('/');
}
