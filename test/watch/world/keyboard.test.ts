import { describe, expect, it } from 'vitest';
import { plainLook } from '../../../tools/terminal/style.ts';
import { width } from '../../../tools/terminal/text.ts';
import { keyLine, watchKeys } from '../../../tools/watch/view/key-line.ts';
import { chosenEditor, placeArguments, takesTerminal } from '../../../tools/watch/world/editor.ts';
import { readKeys } from '../../../tools/watch/world/keyboard.ts';
import { FakeKeys } from '../terminals.ts';

describe('keys', () => {
  it.each([
    ['n', ['n']],
    ['N', ['N']],
    ['?', ['?']],
    [' ', [' ']],
    ['é', ['é']],
    ['\r', ['enter']],
    ['\u001b[A\u001b[B', ['up', 'down']],
    ['\u001b[5~\u001b[6~', ['pageup', 'pagedown']],
    ['\u001b', ['escape']],
    ['\u007f', ['backspace']],
    ['\u0003', ['ctrl-c']],
    ['\u0001x', ['x']],
  ])('%j', async (bytes, expected) => {
    const stdin = new FakeKeys();
    const got: string[] = [];
    const reader = await new Promise<ReturnType<typeof readKeys>>((resolve) => {
      const keys = readKeys(stdin, (key) => {
        got.push(key);
        if (got.length === expected.length) resolve(keys);
      });
      stdin.write(bytes);
    });
    expect(got).toEqual(expected);
    expect(stdin.raw).toBe(true);
    reader.stop();
    expect(stdin.raw).toBe(false);
  });
});

describe('the key line', () => {
  it.each([200, 100, 80, 60, 40, 20, 12])('fits in %i columns, with help and quit', (columns) => {
    const line = keyLine(watchKeys, plainLook(columns));
    expect(width(line)).toBeLessThanOrEqual(columns);
    expect(line).toMatch(/\?.*q/);
  });

  it('keeps the key that is ready', () => {
    expect(keyLine(watchKeys, plainLook(30), 'n')).toContain('n next');
  });

  it('names every key where there is room', () => {
    expect(keyLine(watchKeys, plainLook(200))).toMatchInlineSnapshot(
      `"n next   p prev   l list   h hint   r run   s solution   d diff   x reset   c all   o open   b book   ? help   q quit"`,
    );
  });
});

describe('the editor', () => {
  it.each([
    [{ VISUAL: 'code -w', EDITOR: 'vim' }, 'code -w'],
    [{ EDITOR: 'vim' }, 'vim'],
    [{}, 'code'],
  ])('%j: %s', (env, expected) => {
    expect(chosenEditor(env)).toBe(expected);
  });

  it.each([
    ['vim', true],
    ['/usr/bin/nvim', true],
    ['emacs -nw', true],
    ['emacsclient -t', true],
    ['emacs', false],
    ['code -w', false],
  ])('%s takes the terminal: %s', (command, expected) => {
    expect(takesTerminal(command)).toBe(expected);
  });

  it('is told the line', () => {
    const target = { file: '/x/topic.ts', line: 3, column: 5 };
    expect(placeArguments('vim', target)).toEqual(['+3', '/x/topic.ts']);
    expect(placeArguments('hx', target)).toEqual(['/x/topic.ts:3:5']);
  });
});
