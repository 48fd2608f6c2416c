import { recordedFile } from '../../course/lesson-folder.ts';
import { starterFiles } from '../../course/starters.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { isPlainFile, readPlainFile } from '../../system/plain-file.ts';
import type { TraceRun } from '../../trace/model/events.ts';
import { parseRecorded } from '../../trace/model/recorded.ts';
import { type CodeOf, readerCode } from '../runs/reader-code.ts';

/** Whether the demo of a lesson was recorded, so that it can be walked through. */
export function hasWalk(lesson: Lesson): Promise<boolean> {
  return isPlainFile(lesson.dir, recordedFile('demo'));
}

/** The text of a recorded run, or null. */
export async function runText(lesson: Lesson, program: string): Promise<string | null> {
  return readPlainFile(lesson.dir, recordedFile(program)).catch(() => null);
}

/** A run that was recorded on the finished lesson, and the code of it that the reader has. */
export interface RecordedCode {
  readonly run: TraceRun;
  readonly code: CodeOf;
}

/** Reads a recorded run; null when this version cannot draw it. The code is the code of the starters. */
export async function readRun(
  { lessons }: Course,
  { folder }: Lesson,
  text: string,
): Promise<RecordedCode | null> {
  const run = parseRecorded(text);
  if (run === null) return null;
  const named = new Set([...text.matchAll(/"lessons\/([^/"]+)\//g)].map(([, name]) => name));
  const files = new Map<string, string>();
  for (const lesson of lessons.filter((each) => named.has(each.folder))) {
    for (const [name, code] of await starterFiles(lesson))
      files.set(`lessons/${lesson.folder}/${name}`, code);
  }
  return { run, code: readerCode(folder, (file) => files.get(file) ?? null) };
}
