import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { runChild } from '../../tools/system/child-process.ts';
import { stripMarkdown } from '../../tools/terminal/markdown.ts';

const prediction = fileURLToPath(new URL('../../tools/testing/prediction.ts', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

interface Told {
  readonly title: string;
  readonly status: string;
  readonly message: string;
}

/** Runs `describePrediction` on transcripts in a vitest of its own, as a lesson does, and gives what it reported. */
async function predict(
  transcripts: Record<string, string>,
  demo: string,
  solution?: string,
): Promise<Record<string, Told[]>> {
  const workbook = await realpath(await mkdtemp(join(tmpdir(), 'predict-')));
  onTestFinished(() => rm(workbook, { recursive: true, force: true }));
  const root = join(workbook, 'lessons/04-send');
  await mkdir(root, { recursive: true });
  if (solution !== undefined) {
    await mkdir(join(workbook, 'solutions/04-send'), { recursive: true });
    await writeFile(join(workbook, 'solutions/04-send/predict.ts'), solution);
  }
  for (const [name, transcript] of Object.entries(transcripts)) {
    await writeFile(
      join(root, `${name}.test.ts`),
      `import { describePrediction } from ${JSON.stringify(prediction)};\ndescribePrediction(${transcript}, ${demo});\n`,
    );
  }
  await writeFile(
    join(root, 'vitest.config.mjs'),
    'export default { test: { isolate: false, maxWorkers: 1 } };',
  );
  const report = join(root, 'report.json');
  await runChild(
    process.execPath,
    [vitest, 'run', '--root', root, '--reporter', 'json', '--outputFile', report],
    { cwd: join(prediction, '../../..') },
  );
  interface Assertion {
    readonly ancestorTitles: string[];
    readonly title: string;
    readonly status: string;
    readonly failureMessages: string[];
  }
  const { testResults } = JSON.parse(await readFile(report, 'utf8')) as {
    testResults: { name: string; assertionResults: Assertion[] }[];
  };
  return Object.fromEntries(
    testResults.map(({ name, assertionResults }) => [
      /([^/\\]+)\.test\.ts$/.exec(name)?.[1] ?? name,
      assertionResults.map(({ ancestorTitles, title, status, failureMessages }) => ({
        title: [...ancestorTitles, title].join(' > '),
        status,
        message: failureMessages.join('\n'),
      })),
    ]),
  );
}

const demo = `(print) => { print('one   secret1'); print(''); print('two secret2'); }`;

it('declares a test for each line, and says what is missing or wrong without giving the answer away', async () => {
  const told = await predict(
    {
      right: '`\none «secret1»\n\n  two   secret2\n`',
      blanks: '`\none ___\n\ntwo secret2\n`',
      wrong: '`\none guess\n\ntwo secret2\n`',
      short: '`one secret1`',
      long: '`one secret1\ntwo secret2\nthree`',
      gone: 'undefined',
      empty: '``',
    },
    demo,
  );
  const summary = (name: string): string[] =>
    (told[name] ?? []).map(({ title, status }) => `${title} ${status}`);
  // An empty line in between changes no name.
  expect(summary('right')).toEqual(['0. Predict > line 1 passed', '0. Predict > line 2 passed']);
  expect(summary('blanks')).toEqual(['0. Predict > line 1 failed', '0. Predict > line 2 passed']);
  expect(summary('wrong')).toEqual(['0. Predict > line 1 failed', '0. Predict > line 2 passed']);
  expect(summary('short')).toEqual(['0. Predict > line 1 failed']);
  expect(summary('long')).toHaveLength(3);
  expect(summary('gone')).toEqual(['0. Predict > line 1 failed']);
  expect(summary('empty')).toEqual(['0. Predict > line 1 failed']);

  const message = (name: string): string => told[name]?.[0]?.message ?? '';
  expect(message('blanks')).toContain(
    'TODO 0: fill in line 1 of the transcript: what will the demo print there?',
  );
  expect(message('wrong')).toContain('The demo does not print “one guess” there.');
  expect(message('wrong')).toContain('npx lesson run 4 --reference');
  expect(message('short')).toContain('has 1 line and the demo prints 2: a line is missing');
  expect(message('long')).toContain('has 3 lines and the demo prints 2: there is a line too many');
  expect(message('gone')).toContain('predict.ts exports no transcript');
  for (const name of ['blanks', 'wrong', 'gone']) {
    expect(message(name)).not.toContain('secret1');
  }
}, 60_000);

it('says that the demo failed, and calls it once for all lines', async () => {
  const told = await predict(
    { fails: '`\na\nb\n`' },
    `(() => { let calls = 0; return async () => { calls += 1; throw new Error('boom ' + calls); }; })()`,
  );
  const messages = (told['fails'] ?? []).map(({ message }) => message);
  expect(messages).toHaveLength(2);
  for (const message of messages) {
    expect(message).toContain('The demo itself failed');
    expect(message).toContain('boom 1');
  }
}, 60_000);

it('judges each blank of a line by itself, and gives no answer away', async () => {
  const solution = 'export const transcript = `\none: «secret1», two: «secret2»\n`;\n';
  const told = await predict(
    {
      first: '`one: secret1, two: guess`',
      second: '`one: guess, two: secret2`',
      neither: '`one: guess, two: `',
      both: '`one: secret1 ,  two:secret2`',
      begun: '`one: ___, two: guess`',
      open: '`one: ___, two: ___`',
      changed: '`1: secret1, two: guess`',
    },
    `(print) => print('one: secret1, two: secret2')`,
    solution,
  );
  const message = (name: string): string => told[name]?.[0]?.message ?? '';
  expect(message('first')).toContain(
    'In this line the first blank, “secret1”, is right and the second, “guess”, is wrong.',
  );
  expect(message('second')).toContain(
    'the first blank, “guess”, is wrong and the second, “secret2”, is right.',
  );
  expect(message('neither')).toContain(
    'the first blank, “guess”, is wrong and the second, which is empty, is wrong.',
  );
  expect(told['both']?.[0]?.status).toBe('passed');
  expect(message('begun')).toContain('TODO 0: fill in the first blank of line 1 of the transcript');
  expect(message('open')).toContain('TODO 0: fill in line 1 of the transcript');
  expect(stripMarkdown(message('changed'))).toContain('It came as “one: ___, two: ___”');
  expect(message('first')).not.toContain('secret2');
  for (const name of ['neither', 'begun', 'open']) expect(message(name)).not.toContain('secret');
}, 60_000);
