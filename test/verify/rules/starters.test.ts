import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCourse } from '../../../tools/course/load.ts';
import { restore } from '../../../tools/progress/backups/restore.ts';
import { openContext } from '../../../tools/verify/context/open.ts';
import { starters } from '../../../tools/verify/rules/starters.ts';
import { miniCourse, whole } from '../../course/mini-course.ts';
import { fakeRunner } from '../fake-runner.ts';
import { fakeTracer } from '../fake-tracer.ts';

const STARTER = 'lessons/01-adding/adding.ts';
const PREDICT = 'lessons/01-adding/predict.ts';

it('what --fix writes again can be taken back, as after a reset', async () => {
  const root = await miniCourse({ [STARTER]: 'mine', [PREDICT]: null });
  const text = (file: string): Promise<string> => readFile(join(root, file), 'utf8');
  const notes: string[] = [];
  const options = { runner: fakeRunner(), tracer: fakeTracer(), fix: true };
  const context = await openContext(root, options, (note) => void notes.push(note));
  expect(await starters(context)).toEqual([]);
  expect(notes).toEqual([
    `${STARTER} was written again from the solution`,
    `${PREDICT} was written again from the solution`,
  ]);
  expect([await text(STARTER), await text(PREDICT)]).toEqual([whole[STARTER], whole[PREDICT]]);
  const [lesson] = (await loadCourse(root)).lessons;
  if (lesson) await restore(lesson);
  expect(await text(STARTER)).toBe('mine');
});
