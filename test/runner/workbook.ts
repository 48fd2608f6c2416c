import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lesson } from '../../tools/course/types.ts';

export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** A small workbook in a temporary folder. */
export interface Workbook {
  readonly root: string;
  /** Writes a file, by its path in the workbook. */
  write(path: string, text: string): void;
  /** The lesson of a folder as it is now. */
  lesson(folder: string): Lesson;
  remove(): void;
}

export function makeWorkbook(): Workbook {
  const root = mkdtempSync(join(tmpdir(), 'workbook-'));
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'), 'junction');
  return {
    root,
    write(path, text) {
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    lesson: (folder) => lessonAt(root, folder),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function lessonAt(root: string, folder: string): Lesson {
  const dir = join(root, 'lessons', folder);
  const files = readdirSync(dir)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(dir, name));
  const isTest = (file: string): boolean => file.endsWith('.test.ts');
  return {
    slug: folder.replace(/^\d+-/, ''),
    number: Number.parseInt(folder, 10),
    folder,
    dir,
    solutionDir: join(root, 'solutions', folder),
    title: folder,
    stage: { letter: 'A', name: 'Generators' },
    minutes: 15,
    stretchMinutes: 0,
    fastTrack: false,
    question: '',
    exercises: [],
    sources: files.filter((file) => !isTest(file)),
    given: [],
    tests: files.filter(isTest),
    demo: null,
    readme: join(dir, 'README.md'),
  };
}

/** Whether a process is there, and not only waiting for its parent to take notice of its end. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/\) Z/.test(readFileSync(stat, 'utf8'));
}

/** Two tests around one that does what is asked, of `work` from `work.ts`. */
export const threeTests = `
  import { describe, expect, it } from 'vitest';
  import { work } from './work.ts';
  describe('1. work', () => {
    it('passes before', () => { expect(1).toBe(1); });
    it('does its work', async () => { expect(await work(), 'work gives 1').toBe(1); });
    it('passes after', () => { expect(1).toBe(1); });
  });
`;
