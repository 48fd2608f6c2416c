import { describe, expect, it } from 'vitest';
import { commandWords, placeArguments, takesTerminal } from '../../../tools/watch/world/editor-command.ts';

describe('the words of a command', () => {
  it.each([
    ['code --wait', ['code', '--wait']],
    [`'/opt/my editors/vim' -u NONE`, ['/opt/my editors/vim', '-u', 'NONE']],
    ['"/opt/my \\"best\\" editor/subl"  -n ', ['/opt/my "best" editor/subl', '-n']],
    ['/opt/my\\ editor/code', ['/opt/my editor/code']],
    [`vim -c 'set nu' ""`, ['vim', '-c', 'set nu', '']],
    ['', []],
  ])('%s', (command, words) => {
    expect(commandWords(command, 'linux')).toEqual(words);
  });

  it('hold backslashes on Windows', () => {
    expect(commandWords('"C:\\Program Files\\Code\\code.exe" -w', 'win32')).toEqual([
      'C:\\Program Files\\Code\\code.exe',
      '-w',
    ]);
    expect(commandWords('C:\\bin\\vim.exe', 'win32')).toEqual(['C:\\bin\\vim.exe']);
  });
});

it.each([
  ['vi', true],
  [`'/opt/my editors/vim'`, true],
  ['micro', true],
  ['hx', true],
  ['less', true],
  ['TERM=xterm nvim', true],
  ['/home/ada/bin/my-editor', true],
  ['emacs --no-window-system', true],
  ['emacs', false],
  ['"/Applications/Visual Studio Code.app/bin/code" --wait', false],
  ['subl -n -w', false],
  ['idea.sh', false],
  ['gvim', false],
])('%s takes the terminal: %s', (command, takes) => {
  expect(takesTerminal(command)).toBe(takes);
});

it.each([
  [`'/opt/my editors/vim' -u NONE`, ['+3', '/x/topic.ts']],
  ['micro', ['/x/topic.ts:3:5']],
  ['my-editor', ['/x/topic.ts']],
])('%s is told the place as %j', (command, expected) => {
  expect(placeArguments(command, { file: '/x/topic.ts', line: 3, column: 5 })).toEqual(expected);
});
