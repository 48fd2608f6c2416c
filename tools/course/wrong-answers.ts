import { join } from 'node:path';
import { filesOf, fromRoot, textOf } from '../system/files.ts';
import { parseWrong, type WrongText } from './formats/wrong-answer.ts';
import type { Lesson } from './types.ts';

/** A plausible wrong program, kept to prove that a test catches it and says why. */
export interface WrongAnswer extends WrongText {
  /** The file name without `.ts`: `m03-works-ahead`. Prose quotes it by this. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** The whole text. */
  readonly source: string;
}

/** The folder of a lesson's wrong answers. */
export function wrongDir(lesson: Pick<Lesson, 'dir' | 'folder'>): string {
  return join(lesson.dir, '..', '..', 'test', 'wrong', lesson.folder);
}

/** Reads the wrong answers of a lesson, by name; none when it has no folder of them. */
export async function loadWrongAnswers(lesson: Pick<Lesson, 'dir' | 'folder'>): Promise<WrongAnswer[]> {
  const dir = wrongDir(lesson);
  const root = join(lesson.dir, '..', '..');
  const answers: WrongAnswer[] = [];
  for (const name of await filesOf(dir)) {
    const text = name.endsWith('.ts') ? await textOf(join(dir, name)) : null;
    if (text === null) continue;
    const path = join(dir, name);
    answers.push({
      name: name.slice(0, -3),
      path,
      file: fromRoot(root, path),
      source: text,
      ...parseWrong(text),
    });
  }
  return answers;
}
