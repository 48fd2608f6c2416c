import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFolder, readFolder } from '../../tools/course/folder-files.ts';
import { isPrediction } from '../../tools/course/formats/markers.ts';
import { NAMES, outermostStranger, type Role, roleIn, roleOf } from '../../tools/course/lesson-folder.ts';
import { tempTree } from './fixture.ts';

const ROLES: readonly (readonly [name: string, role: Role])[] = [
  ['README.md', 'page'],
  ['hints.md', 'hints'],
  ['predict.ts', 'prediction'],
  ['demo.ts', 'demo'],
  ['task.ts', 'exercise'],
  ['task.test.ts', 'test'],
  ['picture.svg', 'picture'],
  ['picture.md', 'note'],
  ['data.json', 'stranger'],
  ['tsconfig.d.mts', 'stranger'],
  ['given/room.ts', 'given'],
  ['given/demo.ts', 'given'],
  ['given/thread.cjs', 'given'],
  ['given/thread.mjs', 'stranger'],
  ['given/thread.js', 'stranger'],
  ['given/figure.svg', 'picture'],
  ['given/figure.md', 'note'],
  ['given/room.test.ts', 'stranger'],
  ['given/data.json', 'stranger'],
  ['given/deeper/room.ts', 'stranger'],
  ['given/deeper/thread.cjs', 'stranger'],
  ['given/figures/thread.cjs', 'stranger'],
  ['thread.cjs', 'stranger'],
  ['parts/thread.cjs', 'stranger'],
  ['given/figures/figure-1.svg', 'picture'],
  ['given/figures/figure-1.md', 'note'],
  ['given/figures/demo.run.json', 'run'],
  ['given/figures/room.ts', 'stranger'],
  ['given/figures/more/figure-1.svg', 'stranger'],
  ['parts/helper.ts', 'extra'],
  ['parts/more/helper.ts', 'extra'],
  ['parts/helper.test.ts', 'stranger'],
  ['parts/notes.md', 'stranger'],
  ['../13-event-loop/event-loop.ts', 'stranger'],
  ['..', 'stranger'],
  ['', 'stranger'],
];

describe('roleOf', () => {
  it.each(ROLES)('%j is for: %s', (name, role) => {
    expect(roleOf(name)).toBe(role);
  });

  it('agrees with what starters are made by', () => {
    expect(isPrediction(NAMES.prediction)).toBe(true);
  });

  it('takes absolute paths by way of roleIn', () => {
    const dir = join('/', 'lessons', '12-task');
    expect(roleIn(dir, join(dir, 'given', 'room.ts'))).toBe('given');
    expect(roleIn(dir, join(dir, '..', 'asyncio.ts'))).toBe('stranger');
  });
});

it.each([
  ['data.json', 'data.json'],
  ['parts/more/helper.ts', 'parts'],
  ['given/data.json', 'given/data.json'],
  ['given/deeper/room.ts', 'given/deeper'],
  ['given/figures/data.json', 'given/figures'],
])('of %s, %s is what does not belong', (name, outermost) => {
  expect(outermostStranger(name)).toBe(outermost);
});

describe('a folder', () => {
  it('is listed by name, its own folders last, without hidden files and packages', async () => {
    const root = await tempTree({
      'given/a.ts': 'a',
      'given/.a.ts.swp': '',
      'node_modules/x/x.ts': '',
      '.git/x.ts': '',
      '.hidden.ts': '',
      'task.ts': 'task',
      'z.ts': 'z',
    });
    expect(await listFolder(root)).toEqual([
      { name: 'task.ts', role: 'exercise' },
      { name: 'z.ts', role: 'exercise' },
      { name: 'given/a.ts', role: 'given' },
    ]);
    expect([...(await readFolder(root, ['given', 'demo']))]).toEqual([['given/a.ts', 'a']]);
  });

  it('that is missing is empty', async () => {
    const root = await tempTree({});
    expect(await listFolder(join(root, 'lessons'))).toEqual([]);
  });
});
