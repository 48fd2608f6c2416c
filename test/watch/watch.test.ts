import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watch } from '../../tools/watch/watch.ts';
import { type FakeRunner, fakeRunner } from './fake-runner.ts';
import { FakeKeys, FakeOutput } from './terminals.ts';
import { makeWorkbook, type Workbook } from './workbook.ts';

let workbook: Workbook;
let runner: FakeRunner;
let window: FakeOutput;
let keys: FakeKeys;
let watching: Promise<void>;

const leave = '\u001b[?2026l\u001b[0m\u001b[?7h\u001b[?25h\u001b[?1049l';

beforeEach(async () => {
  workbook = makeWorkbook();
  runner = fakeRunner();
  window = new FakeOutput(true);
  keys = new FakeKeys();
  watching = watch({
    root: workbook.root,
    stdin: keys,
    stdout: window,
    env: { LANG: 'C.UTF-8', TERM: 'xterm', NO_COLOR: '1' },
    openRunner: async () => runner,
    typeCheck: async () => [],
  });
  await window.says('Read "start');
});

afterEach(async () => {
  keys.write('\u0003');
  await watching;
  workbook.remove();
});

describe('in a window', () => {
  it('gives everything back when q is pressed, and says where things stand', async () => {
    keys.write('q');
    await watching;
    expect(window.written).toContain(leave);
    expect(window.written.slice(window.written.lastIndexOf(leave) + leave.length)).toBe(
      '0 of 2 lessons done. `npm start` goes on at 01-one.\n',
    );
    expect([keys.raw, runner.closed]).toEqual([false, true]);
  });

  it('goes on with n, and only with n, when the lesson passes', async () => {
    writeFileSync(workbook.file('01-one'), 'right');
    await window.says('Press n for lesson 2, Two.');
    keys.write('n');
    await window.says('02 Two');
  });

  it('goes to the lesson that was saved, with y', async () => {
    writeFileSync(workbook.file('02-two'), 'right');
    await window.says('You saved 02-two; press y to go there.');
    keys.write('y');
    await window.says('Two: done');
  });

  it('shows hints', async () => {
    keys.write('hh');
    await window.says('hint 2 of 3');
    await window.says('middling');
  });

  it('resets after y, and judges what came of it', async () => {
    keys.write('x');
    await window.says('y/n');
    keys.write('y');
    await window.says('TODO 1');
    expect(runner.read.at(-1)).toContain('TODO 1: write it');
  });

  it('shows the solution without the marks of the tools', async () => {
    keys.write('s');
    await window.says('This lesson does not pass yet.');
    window.forget();
    keys.write('y');
    await window.says('lessons/01-one/topic.ts');
    expect(window.text).toContain('right');
    expect(window.text).not.toContain('BEGIN');
  });

  it('checks everything', async () => {
    writeFileSync(workbook.file('02-two'), 'right');
    keys.write('c');
    await window.says('1 of 2 lessons pass.');
  });

  it('names the lesson that the fault is in when everything is checked', async () => {
    writeFileSync(workbook.file('01-one'), 'right');
    await window.says('One: done');
    writeFileSync(workbook.file('01-one'), 'spoilt right');
    writeFileSync(workbook.file('02-two'), "import '../01-one/topic.ts'; right");
    keys.write('c');
    await window.says('the fault is in 01');
  });

  it('blames the earlier lesson that is broken meanwhile, and takes that back when it is mended', async () => {
    writeFileSync(workbook.file('01-one'), 'right');
    await window.says('One: done');
    writeFileSync(workbook.file('02-two'), "import '../01-one/topic.ts'; right");
    keys.write('n');
    await window.says('Two: done');
    writeFileSync(workbook.file('01-one'), 'spoilt right');
    await window.says('Your 02-two is right; the fault is in your 01-one');
    window.forget();
    writeFileSync(workbook.file('01-one'), 'right');
    await window.says('Two: done');
  });

  it('lets a save through while everything is checked, and goes on', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const saved = new Promise<void>((resolve) => {
      runner.hold = ({ inBackground }) => {
        if (inBackground) return released;
        resolve();
        return Promise.resolve();
      };
    });
    keys.write('c');
    writeFileSync(workbook.file('01-one'), 'right');
    await saved;
    release();
    await window.says('1 of 2 lessons pass.');
  });

  it('quits while everything is checked', async () => {
    const before = runner.read.length;
    const begun = new Promise<void>((resolve) => {
      runner.hold = () => {
        resolve();
        return new Promise(() => undefined);
      };
    });
    keys.write('c');
    await begun;
    keys.write('q');
    keys.write('q');
    await watching;
    expect([runner.closed, runner.read.length]).toEqual([true, before]);
  });

  it('draws anew when the window changes', async () => {
    window.forget();
    window.columns = 40;
    window.emit('resize');
    await window.says('? help');
    expect(window.text).toContain('01 One');
  });

  it('survives that the folder is renamed away and comes back', async () => {
    const dir = join(workbook.root, 'lessons', '01-one');
    renameSync(dir, join(workbook.root, 'elsewhere'));
    await window.says('lessons/01-one is gone');
    window.forget();
    renameSync(join(workbook.root, 'elsewhere'), dir);
    await window.says('01 One');
    await window.says('Read "start');
  });

  it('survives that the folder is renumbered', async () => {
    renameSync(join(workbook.root, 'lessons', '01-one'), join(workbook.root, 'lessons', '07-one'));
    await window.says('lessons/01-one is now lessons/07-one');
    writeFileSync(workbook.file('07-one'), 'right');
    await window.says('One: done');
  });

  it('survives that everything is deleted', async () => {
    rmSync(join(workbook.root, 'lessons'), { recursive: true });
    await window.says('is gone');
    keys.write('nplhrsdxo');
    keys.write('q');
    keys.write('q');
  });
});
