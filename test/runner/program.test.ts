import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EndedProgram, runProgram } from '../../tools/runner/program.ts';
import { type Files, tempTree } from '../course/fixture.ts';

/** Runs `lessons/02-two/main.ts` of a workbook; `solved`: the lessons whose solutions stand in. */
async function ran(
  files: Files,
  solved: readonly string[] = [],
  signal?: AbortSignal,
): Promise<EndedProgram> {
  const root = await tempTree({ 'package.json': '{"type":"module"}', ...files });
  const overlay = new Map(
    Object.entries(files).flatMap(([name, text]) => {
      const [side, folder = '', ...inside] = name.split('/');
      return side === 'solutions' && solved.includes(folder)
        ? [[join(root, 'lessons', folder, ...inside), text] as const]
        : [];
    }),
  );
  const file = join(root, 'lessons/02-two/main.ts');
  return runProgram({ root, file, overlay, ...(signal && { signal }) });
}

const main = (text: string): Files => ({ 'lessons/02-two/main.ts': text });

describe('a program', () => {
  it('is everything that a file does, in the folder of that file', async () => {
    const ended = await ran({
      ...main(`import { word } from './word.ts';
console.log(word);
console.error('aside');
console.log(await Promise.resolve(process.cwd().split(/[\\\\/]/).slice(-2).join(' ')));`),
      'lessons/02-two/word.ts': "export const word: string = 'hello';",
    });
    const stdout = 'hello\nlessons 02-two\n';
    expect(ended).toEqual({ code: 0, stdout, stderr: 'aside\n', failure: null });
  });

  it('is its demo, when it exports one', async () => {
    const text = `export async function demo(print: (line: string) => void): Promise<void> {
  print('one');
  await null;
  print('two');
}`;
    expect(await ran(main(text))).toMatchObject({ code: 0, stdout: 'one\ntwo\n' });
  });

  it('starts threads with what lies beside its files', async () => {
    const files = {
      ...main("import { hear } from '../01-one/given/hear.ts';\nconsole.log(await hear());"),
      'lessons/01-one/given/hear.ts': `import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
export const hear = async () => (await once(new Worker(new URL('./thread.cjs', import.meta.url)), 'message'))[0];`,
      'lessons/01-one/given/thread.cjs':
        "require('node:worker_threads').parentPort.postMessage(require('./words.cjs').words);",
      'lessons/01-one/given/words.cjs': "exports.words = 'from a thread';",
    };
    expect(await ran(files)).toMatchObject({ code: 0, stdout: 'from a thread\n', failure: null });
    const solved = { ...files, 'solutions/01-one/given/words.cjs': "exports.words = 'not on disk here';" };
    expect(await ran(solved, ['01-one'])).toMatchObject({ code: 0, stdout: 'from a thread\n' });
  });

  it('ends as it wants to', async () => {
    expect(await ran(main('process.exitCode = 3;'))).toMatchObject({ code: 3, failure: null });
  });
});

describe('solutions that stand in', () => {
  const files = {
    ...main(
      "import { Box } from '../01-one/box.ts';\nconsole.log(new Box() instanceof Box, new Box().open());",
    ),
    'lessons/01-one/box.ts':
      "import './extra.ts';\nexport class Box {\n  open(): string {\n    throw new Error('TODO 1: open it');\n  }\n}",
    'lessons/01-one/extra.ts': '',
    'solutions/01-one/box.ts':
      "import { word } from './new.ts';\nexport class Box {\n  open(): string {\n    return word();\n  }\n}",
    'solutions/01-one/new.ts': "\nexport const word = (): string => 'open';",
  };

  it('run instead of files of the learner, with everything that they import', async () => {
    expect(await ran(files, ['01-one'])).toMatchObject({ code: 0, stdout: 'true open\n', failure: null });
  });

  it('are called files of solutions/ where something is thrown', async () => {
    const thrower = { 'solutions/01-one/new.ts': "\nexport const word = (): string => JSON.parse('');" };
    const { failure } = await ran({ ...files, ...thrower }, ['01-one']);
    expect(failure).toEqual({
      how: 'threw',
      message: 'SyntaxError: Unexpected end of JSON input',
      places: [
        { file: 'solutions/01-one/new.ts', line: 2, column: 40 },
        { file: 'solutions/01-one/box.ts', line: 4, column: 12 },
        { file: 'lessons/02-two/main.ts', line: 2, column: 49 },
      ],
    });
  });
});

describe('a program that fails', () => {
  it.each([
    ['throws', "throw new RangeError('oh\\ndear');", 'RangeError: oh\ndear'],
    ['throws later', "setTimeout(() => { throw new Error('late'); });\n", 'late'],
    ['throws nowhere', "Promise.reject(new Error('adrift'));\n", 'adrift'],
  ])('%s: its message and its place are told, and no frame of ours', async (_how, text, message) => {
    const { code, stdout, stderr, failure } = await ran(main(`console.log('first');\n${text}`));
    const places = [{ file: 'lessons/02-two/main.ts', line: 2, column: expect.any(Number) }];
    expect({ code, stdout, stderr, failure }).toEqual({
      code: 1,
      stdout: 'first\n',
      stderr: '',
      failure: { how: 'threw', message, places },
    });
  });

  it('throws what is no error', async () => {
    const { failure } = await ran(main("throw 'a word';"));
    expect(failure).toEqual({ how: 'threw', message: 'a word', places: [] });
  });

  it('looks after its errors itself', async () => {
    const text = "process.on('uncaughtException', () => console.log('mine'));\nthrow new Error('caught');";
    expect(await ran(main(text))).toMatchObject({ code: 0, stdout: 'mine\n', failure: null });
  });

  it('throws twice at once: the first is told', async () => {
    const ended = await ran(main("Promise.reject(new Error('one'));\nPromise.reject(new Error('two'));"));
    expect(ended).toMatchObject({ code: 1, failure: { how: 'threw', message: 'one' } });
  });

  it('looks after its errors itself, and waits for what cannot come', async () => {
    const text =
      "process.on('uncaughtException', () => {});\nPromise.reject(new Error('oh'));\nawait new Promise(() => {});";
    expect(await ran(main(text))).toMatchObject({ code: 13, failure: { how: 'unfinished' } });
  });

  it('waits for what cannot come', async () => {
    const text = "console.log('before');\nawait new Promise(() => {});";
    const failure = { how: 'unfinished' };
    expect(await ran(main(text))).toEqual({ code: 13, stdout: 'before\n', stderr: '', failure });
  });

  it('does not parse', async () => {
    const failure = {
      how: 'unreadable',
      message: 'Expected identifier but found "="',
      places: [{ file: 'lessons/02-two/main.ts', line: 2, column: 7 }],
    };
    expect(await ran(main('const a = 1;\nconst = 2;'))).toMatchObject({ code: 1, failure });
  });

  it('never ends, until it is told to', async () => {
    const ended = await ran(main('while (true);'), [], AbortSignal.abort());
    expect(ended).toMatchObject({ code: 137, failure: null });
  });
});

it('runs in a folder whose name means something in a URL', async () => {
  const root = await tempTree({
    'a#b %41?/package.json': '{"type":"module"}',
    'a#b %41?/lessons/01-one/main.ts': "\nthrow new Error('here');",
  });
  const place = join(root, 'a#b %41?');
  const { failure } = await runProgram({ root: place, file: join(place, 'lessons/01-one/main.ts') });
  const places = [{ file: 'lessons/01-one/main.ts', line: 2, column: 7 }];
  expect(failure).toEqual({ how: 'threw', message: 'here', places });
});
