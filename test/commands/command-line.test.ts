import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, lesson, lessonProcess } from './lesson.ts';
import { type MiniCourse, miniCourse } from './mini-course.ts';

const bin = fileURLToPath(new URL('../../tools/lesson.js', import.meta.url));
let course: MiniCourse;

beforeAll(async () => {
  course = await miniCourse();
});
afterAll(() => course[Symbol.asyncDispose]());

describe('the command line', () => {
  it.each([
    ['--help', 'Usage: npx lesson <verb>'],
    ['help', 'Usage: npx lesson <verb>'],
    ['check --help', 'Usage: npx lesson check'],
    ['help check', 'Usage: npx lesson check'],
    ['check -h', 'Usage: npx lesson check'],
  ])('`lesson %s` shows help and exits with 0', async (words, text) => {
    (await lesson(course, words)).exits(0).prints(text).quietly();
  });

  it('--version says which workbook and which Node', async () => {
    const { name, version } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    const ended = await lesson(course, '--version');
    expect(ended.exits(0).stdout).toBe(`${name} ${version} (Node ${process.versions.node})\n`);
  });

  it.each([
    ['chekc', 'There is no verb `chekc`. Did you mean `npx lesson check`?'],
    ['frobnicate', 'There is no verb `frobnicate`. `npx lesson --help` shows all of them.'],
    ['4', '`npx lesson watch 4` works on it, `npx lesson check 4` judges it once.'],
    ['check --al', '`npx lesson check` has no option --al.\n\nUsage: npx lesson check'],
    ['run', '`npx lesson run` needs to know which lesson.'],
    ['check 1 2', 'does not know what to do with `2`'],
    ['', '`npx lesson` alone watches, and there is no terminal here to show it on.'],
    ['check 9', 'There is no lesson 9: they go from 1 to 2.'],
    ['check on-two', 'There is no lesson `on-two`.'],
    ['check o', 'More than one lesson fits `o`: 01-one, 02-two.'],
    [
      'progress sideways',
      '`npx lesson progress sideways` means nothing here: say `export` or `import`, and a file.',
    ],
    ['progress export', '`npx lesson progress export` needs a file'],
    [
      'progress import nothing.json',
      'nothing.json could not be read because there is no such file or folder',
    ],
  ])('`lesson %s` is a sentence on stderr, and exits with 2', async (words, sentence) => {
    const ended = (await lesson(course, words)).exits(2).complains(sentence).withoutStack();
    expect(ended.stdout).toBe('');
  });

  it('says what is missing when there are no lessons there', async () => {
    const ended = await commandLine(course, ['--root', `${course.root}/solutions`, 'list']);
    ended.exits(2).complains('There is no folder `lessons` in', '`git checkout -- lessons`').withoutStack();
  });

  it('is the same in a process of its own: what is asked for on stdout, and 0', async () => {
    const ended = await lessonProcess(['--root', course.root, 'list']);
    expect(ended.exits(0).prints('The number one', 'The number two').quietly().stdout).not.toContain(
      '\u001b',
    );
  });

  it('is the same in a process of its own: a sentence on stderr, and 2', async () => {
    const ended = await lessonProcess(['--root', course.root, 'check', '9']);
    ended.exits(2).complains('There is no lesson 9: they go from 1 to 2.').withoutStack();
    expect(ended.stdout).toBe('');
  });

  it('is silent when nobody reads on', async () => {
    const child = spawn(process.execPath, [bin, '--root', course.root, 'list', '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('writes no escape codes into a pipe', async () => {
    const ended = await lesson(course, 'list');
    expect(ended.exits(0).stdout).not.toContain('\u001b');
  });
});
