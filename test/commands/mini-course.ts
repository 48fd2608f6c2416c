import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { toStarter } from '../../tools/course/formats/markers.ts';
import { formatTestList } from '../../tools/course/test-list.ts';
import type { Runner } from '../../tools/runner/api.ts';
import { openRunner } from '../../tools/runner/runner.ts';

const workbook = fileURLToPath(new URL('../..', import.meta.url));

/** A workbook with two small lessons in a temporary folder, on the tools of this one. */
export interface MiniCourse extends AsyncDisposable {
  readonly root: string;
  /** Writes a file, by its path in the workbook. */
  write(name: string, text: string): Promise<void>;
  /** Puts the solution of `one` in the learner's place. */
  solveOne(): Promise<void>;
  /** Makes everything as it was: tests can share a course, and its runner, one after the other. */
  renew(): Promise<void>;
  /** The runner of the course, opened when it is first asked for. Whoever closes it leaves it open for the next. */
  openRunner(): Promise<Runner>;
}

const ONE = `export function one(): number {
  // BEGIN SOLUTION 1: give 1
  return 1;
  // END SOLUTION
}
`;

const TWO = `import { one } from '../01-one/one.ts';

export function two(): number {
  // BEGIN SOLUTION 1: add one to itself
  return one() + one();
  // END SOLUTION
}
`;

const SHARED = ['node_modules', 'tools', 'package.json', 'tsconfig.json'];

export async function miniCourse(): Promise<MiniCourse> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'lesson-cli-')));
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  };
  const renew = async (): Promise<void> => {
    const own = (await readdir(root)).filter((name) => !SHARED.includes(name));
    await Promise.all(own.map((name) => rm(path.join(root, name), { recursive: true })));
    await writeLesson(write, '01-one', 'one', 1, ONE);
    await writeLesson(write, '02-two', 'two', 2, TWO);
  };
  for (const shared of SHARED) await symlink(path.join(workbook, shared), path.join(root, shared));
  await renew();
  let opening: Promise<Runner> | undefined;
  return {
    root,
    write,
    renew,
    solveOne: () => write('lessons/01-one/one.ts', 'export function one(): number {\n  return 1;\n}\n'),
    openRunner: async () => {
      // No test depends on how quick this machine is: nothing here hangs.
      opening ??= openRunner({ root, reuse: true, hangSeconds: 60 });
      return { ...(await opening), close: async () => {} };
    },
    async [Symbol.asyncDispose]() {
      await (await opening)?.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function writeLesson(
  write: MiniCourse['write'],
  folder: string,
  name: string,
  value: number,
  solution: string,
): Promise<void> {
  const lesson = `lessons/${folder}`;
  const demo = `import { ${name} } from './${name}.ts';\n\nexport function demo(print: (line: string) => void): void {\n  print(\`${name} is \${${name}()}\`);\n}\n`;
  await write(
    `${lesson}/README.md`,
    `# The number ${name}\n\n**Stage A · Numbers · 5 minutes**\n\n*After this lesson you can say why ${name} is ${value}.*\n\n## 1. \`${name}\`\n\nWrite it.\n`,
  );
  await write(
    `${lesson}/hints.md`,
    `## 1. \`${name}\`\n\n1. It is a number.\n2. It is a small number.\n3. Count your noses.\n`,
  );
  await write(`${lesson}/${name}.ts`, toStarter(solution, `${name}.ts`));
  await write(
    `${lesson}/${name}.test.ts`,
    `import { describe, expect, it } from 'vitest';\nimport { ${name} } from './${name}.ts';\n\ndescribe('1. ${name}', () => {\n  it('is ${value}', () => {\n    expect(${name}(), 'count again: ${name} is ${value}').toBe(${value});\n  });\n});\n`,
  );
  await write(`${lesson}/demo.ts`, demo);
  await write(`solutions/${folder}/${name}.ts`, solution);
  await write(`solutions/${folder}/demo.ts`, demo);
  const list = new Map([[`${name}.test.ts`, [`1. ${name} > is ${value}`]]]);
  await write(`solutions/${folder}/tests.json`, formatTestList(list));
}
