import { mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watch } from '../../tools/watch/watch.ts';
import { type FakeRunner, fakeRunner } from './fake-runner.ts';
import { editors } from './saves.ts';
import { FakeOutput } from './terminals.ts';
import { makeWorkbook, type Workbook } from './workbook.ts';

let workbook: Workbook;
let runner: FakeRunner;
let output: FakeOutput;
let end: () => Promise<void>;

beforeEach(async () => {
  workbook = makeWorkbook();
  runner = fakeRunner();
  output = new FakeOutput(false);
  const quit = new AbortController();
  const watching = watch({
    root: workbook.root,
    stdout: output,
    env: { LANG: 'C.UTF-8' },
    signal: quit.signal,
    openRunner: async () => runner,
    typeCheck: async () => [],
  });
  end = async () => {
    quit.abort();
    await watching;
  };
  await output.says('start');
});

afterEach(async () => {
  await end();
  workbook.remove();
});

/** The last verdict that was printed is about the last bytes that were saved. */
async function settlesOn(text: string): Promise<void> {
  await output.says(text);
  expect(runner.read.at(-1)).toContain(text);
}

describe('the last verdict is about the last bytes', () => {
  it.each(Object.keys(editors))('%s', async (name) => {
    await editors[name]?.(workbook.file('01-one'), `wrong, by ${name}`);
    await settlesOn('wrong, by');
  });

  it.each(Object.keys(editors))('%s, twice in a row', async (name) => {
    await editors[name]?.(workbook.file('01-one'), 'wrong, once');
    await settlesOn('wrong, once');
    await editors[name]?.(workbook.file('01-one'), 'wrong, twice');
    await settlesOn('wrong, twice');
  });

  it('a save during a run aborts it and starts again', async () => {
    const file = workbook.file('01-one');
    let held: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => {
      runner.hold = () => {
        resolve();
        return new Promise((release) => {
          held = release;
        });
      };
    });
    writeFileSync(file, 'wrong, first');
    await reached;
    runner.hold = () => Promise.resolve();
    writeFileSync(file, 'wrong, second');
    await settlesOn('wrong, second');
    held();
    expect(runner.aborted).toBe(1);
    expect(output.text).not.toContain('wrong, first');
  });

  it('a save at the end of a run, which nobody tells us of, is found by looking', async () => {
    const file = workbook.file('01-one');
    let changed = false;
    runner.hold = async () => {
      if (!changed) writeFileSync(file, 'wrong, moved');
      changed = true;
    };
    writeFileSync(file, 'wrong, still');
    await settlesOn('wrong, moved');
    expect(output.text).not.toContain('wrong, still');
  });
});

it('says that a lesson passes, and ticks it', async () => {
  writeFileSync(workbook.file('01-one'), 'right');
  await output.says('✓ One: done');
  expect(output.written).not.toContain('\u001b');
});

it('a save in another lesson is mentioned, and judged as nobody’s', async () => {
  const before = runner.read.length;
  writeFileSync(workbook.file('02-two'), 'right');
  await output.says('You saved another lesson: `npx lesson watch two` goes there.');
  expect(runner.read.length).toBe(before);
});

it('a save in given/ is a save of the lesson', async () => {
  const judged = new Promise<void>((resolve) => {
    runner.hold = async () => resolve();
  });
  mkdirSync(workbook.file('01-one', 'given'));
  writeFileSync(workbook.file('01-one', 'given/words.ts'), 'x');
  await judged;
});

it('leaves nothing behind', async () => {
  await end();
  expect(runner.closed).toBe(true);
});
