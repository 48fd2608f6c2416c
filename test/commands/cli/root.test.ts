import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCwd, findRoot, ownRoot } from '../../../tools/commands/cli/root.ts';

describe('findRoot', () => {
  it('is the workbook of these tools, wherever one stands', () => {
    expect(findRoot(undefined, '/')).toBe(ownRoot());
    expect(path.basename(path.dirname(path.join(ownRoot(), 'lessons')))).toBe(path.basename(ownRoot()));
  });

  it('is what --root says, seen from where one stands', () => {
    expect(findRoot('..', path.join(ownRoot(), 'tools'))).toBe(ownRoot());
  });

  it('refuses a folder without lessons', () => {
    expect(() => findRoot('tools', ownRoot())).toThrow(/There is no folder `lessons` in .*tools/);
  });
});

describe('findCwd', () => {
  const root = path.resolve('/home/ada/workbook');
  const lesson = path.join(root, 'lessons', '04-send');

  it.each([
    ['npx leaves one where one stands', lesson, {}, lesson],
    ['npm run went to the root and says where one was', root, { INIT_CWD: lesson }, lesson],
    ['npm run at the root itself', root, { INIT_CWD: root }, root],
    ['npm run of another package, outside', root, { INIT_CWD: path.resolve('/elsewhere') }, root],
    ['a folder that only begins alike', root, { INIT_CWD: `${root}-2` }, root],
    ['somebody else changed the folder since', lesson, { INIT_CWD: root }, lesson],
  ])('%s', (_, cwd, env, expected) => {
    expect(findCwd(cwd, env, root)).toBe(expected);
  });
});
