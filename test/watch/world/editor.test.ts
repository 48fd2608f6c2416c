import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openEditor } from '../../../tools/watch/world/editor.ts';

const target = { file: '/x/topic.ts', line: 3, column: 5 };

/** A folder with a blank in its name, and a program in it that does this. */
function program(does: string): { folder: string; path: string } {
  const folder = join(mkdtempSync(join(tmpdir(), 'my editors ')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'edit');
  writeFileSync(path, `#!/bin/sh\n${does}\n`);
  chmodSync(path, 0o755);
  return { folder, path };
}

function terminal() {
  const log: string[] = [];
  return { log, pause: () => log.push('give'), resume: () => log.push('take') };
}

describe.skipIf(process.platform === 'win32')('an editor in the terminal', () => {
  it('gets it alone, with the words of EDITOR as a shell reads them, and hears Ctrl-C alone', async () => {
    const { folder, path } = program('printf "%s|" "$@" > "$(dirname "$0")/said"; exit 1');
    const ends = terminal();
    const heard = process.listeners('SIGINT');
    const pause = () => {
      ends.pause();
      queueMicrotask(() =>
        ends.log.push(`${process.listeners('SIGINT').some((each) => heard.includes(each))}`),
      );
    };
    const editing = openEditor(target, { EDITOR: `'${path}' --mode "one two"` }, { ...ends, pause });
    expect(await editing).toBe(null);
    expect(readFileSync(join(folder, 'said'), 'utf8')).toBe('--mode|one two|/x/topic.ts|');
    expect(ends.log).toEqual(['give', 'false', 'take']);
    expect(process.listeners('SIGINT')).toEqual(heard);
  });

  it('that is not there is told in a sentence', async () => {
    const ends = terminal();
    expect(await openEditor(target, { EDITOR: '/nowhere/vim' }, ends)).toBe(
      'The editor `/nowhere/vim` could not be opened: there is no such program. Name yours in EDITOR, for example: export EDITOR=vim',
    );
    expect(ends.log).toEqual(['give', 'take']);
  });

  it('ends when the tool does', async () => {
    const closing = new AbortController();
    const { path } = program('exec sleep 1000');
    const editing = openEditor(target, { EDITOR: `'${path}'` }, terminal(), closing.signal);
    setImmediate(() => closing.abort());
    expect(await editing).toBe(null);
  });

  it('is refused where there is no terminal to give away', async () => {
    expect(await openEditor(target, { VISUAL: 'vim' }, null)).toContain('wants a terminal for itself');
  });
});
