import { describe, expect, it } from 'vitest';
import { chosenEditor } from '../../../tools/watch/world/editor.ts';
import { placeArguments, takesTerminal } from '../../../tools/watch/world/editor-command.ts';
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
    ['\u001a', ['ctrl-z']],
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
