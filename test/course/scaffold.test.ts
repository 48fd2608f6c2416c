import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scaffold } from '../../tools/course/scaffold.ts';
import { UserError } from '../../tools/errors.ts';
import { tempTree } from './fixture.ts';

const page = '# B\n\n**Stage C · Decorated coroutines · 20 minutes**\n';
const existing = { 'lessons/03-b/README.md': page, 'solutions/09-lost/a.ts': '' };

describe('scaffold', () => {
  it('makes a lesson after the last one, in its stage, with a starter made from the solution', async () => {
    const root = await tempTree(existing);
    const made = await scaffold(root, 'bounded-queues');
    expect(made.map((file) => relative(root, file).replaceAll('\\', '/')).sort()).toEqual([
      'lessons/04-bounded-queues/README.md',
      'lessons/04-bounded-queues/bounded-queues.test.ts',
      'lessons/04-bounded-queues/bounded-queues.ts',
      'lessons/04-bounded-queues/demo.ts',
      'lessons/04-bounded-queues/hints.md',
      'lessons/04-bounded-queues/predict.ts',
      'solutions/04-bounded-queues/bounded-queues.ts',
      'solutions/04-bounded-queues/demo.ts',
      'solutions/04-bounded-queues/predict.ts',
      'solutions/04-bounded-queues/tests.json',
      'test/wrong/04-bounded-queues/m00-off-by-one.ts',
    ]);
    const text = (name: string): Promise<string> =>
      readFile(join(root, 'lessons/04-bounded-queues', name), 'utf8');
    expect(await text('README.md')).toContain(
      '# Bounded queues\n\n**Stage C · Decorated coroutines · 15 minutes**',
    );
    expect(await text('bounded-queues.ts')).toContain("throw new Error('TODO 1: ");
    expect(await text('predict.ts')).toContain('example ___');
  });

  it('takes the number that it is given', async () => {
    const root = await tempTree(existing);
    await scaffold(root, 'a', 1);
    expect(await readdir(join(root, 'lessons'))).toEqual(['01-a', '03-b']);
  });

  it.each<[what: string, slug: string, number: number | undefined, says: string]>([
    ['capitals and spaces', 'Bounded Queues!', undefined, 'Try `bounded-queues`.'],
    ['a path', '../up', undefined, 'Try `up`.'],
    ['a number', '12', undefined, 'begins with a letter'],
    ['nothing', '', undefined, 'cannot name a lesson'],
    ['a slug that is taken', 'b', undefined, 'There is a lesson `b` already: lessons/03-b.'],
    ['a number that is taken', 'c', 3, '03-b has the number 3.'],
    ['a number that is none', 'c', 0, '0 cannot be the number of a lesson'],
    ['half a number', 'c', 1.5, '1.5 cannot be the number'],
    ['a folder that is there', 'lost', 9, 'solutions/09-lost is there already'],
  ])('refuses %s, and makes nothing', async (_what, slug, number, says) => {
    const root = await tempTree(existing);
    const refused = scaffold(root, slug, number);
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(says);
    expect(await readdir(join(root, 'lessons'))).toEqual(['03-b']);
  });
});
