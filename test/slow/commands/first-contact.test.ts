import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lessonProcess as run } from '../../commands/lesson.ts';

const workbook = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;
let script: string;

/** A workbook of which only the front door is there; each test adds what it needs. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lesson-first-'));
  script = path.join(folder, 'tools/lesson.js');
  await mkdir(path.join(folder, 'tools'));
  for (const name of ['lesson.js', 'compiled.js'])
    await cp(path.join(workbook, 'tools', name), path.join(folder, 'tools', name));
  for (const name of ['package.json', 'package-lock.json'])
    await cp(path.join(workbook, name), path.join(folder, name));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const packagesOfTheWorkbook = (): Promise<void> =>
  symlink(path.join(workbook, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
const cli = (text: string): Promise<void> => writeFile(path.join(folder, 'tools/cli.ts'), text);

describe('first contact', () => {
  it.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])(
    'says which Node it needs when it finds %s',
    async (version) => {
      const pretend = path.join(folder, 'pretend.cjs');
      await writeFile(
        pretend,
        `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`,
      );
      const ended = await run(['list'], { script, env: { NODE_OPTIONS: `--require=${pretend}` } });
      ended
        .exits(1)
        .complains('needs Node 20.19 or later', `this is Node ${version}.`, 'Install a newer one')
        .withoutStack();
    },
  );

  it('says what to do when nothing is installed', async () => {
    const ended = await run(['list'], { script });
    ended.exits(1).complains('not installed (tsx is missing)', 'Run `npm ci`').withoutStack();
  });

  it('says the same when node_modules is a link to a folder that has moved', async () => {
    await symlink(path.join(folder, 'gone'), path.join(folder, 'node_modules'), 'junction');
    const ended = await run(['list'], { script });
    ended.exits(1).complains('not installed (tsx is missing)', 'was moved').withoutStack();
  });

  it('says what to do when one package is missing', async () => {
    await cp(path.join(workbook, 'tools'), path.join(folder, 'tools'), { recursive: true });
    await cp(path.join(workbook, 'lessons'), path.join(folder, 'lessons'), { recursive: true });
    await mkdir(path.join(folder, 'node_modules'));
    for (const name of await readdir(path.join(workbook, 'node_modules'))) {
      if (name === 'vitest') continue;
      await symlink(
        path.join(workbook, 'node_modules', name),
        path.join(folder, 'node_modules', name),
        'junction',
      );
    }
    const ended = await run(['check', '1'], { script, cwd: folder });
    ended.exits(1).complains('not installed (vitest is missing)', 'Run `npm ci`').withoutStack();
  });

  it('says what to do when a file of the tools is missing', async () => {
    await packagesOfTheWorkbook();
    const ended = await run(['list'], { script });
    ended
      .exits(1)
      .complains('A file of the workbook is missing', '`git checkout -- tools`', 'cli.ts')
      .withoutStack();
  });

  it('says what to do when the packages are for another machine', async () => {
    await packagesOfTheWorkbook();
    await cli(
      `export function main() { throw new Error('You installed esbuild for another platform than the one you are on'); }`,
    );
    const ended = await run(['list'], { script });
    ended.exits(1).complains('another kind of machine', 'Delete node_modules').withoutStack();
  });
});

describe('a bug in the workbook', () => {
  it('says so, shows the stack and exits with 70', async () => {
    await packagesOfTheWorkbook();
    await cli(`export async function main() { throw new TypeError('x is not a function'); }`);
    const ended = await run(['list'], { script });
    ended
      .exits(70)
      .complains(
        'This is a bug in the workbook, not in your code.',
        'TypeError: x is not a function',
        /cli\.ts:1/,
      );
  });

  it('does so too when it happens after the command has returned', async () => {
    await packagesOfTheWorkbook();
    await cli(`export async function main() { setTimeout(() => { throw new TypeError('late'); }, 0); }`);
    const ended = await run(['list'], { script });
    ended.exits(70).complains('This is a bug in the workbook', 'TypeError: late');
  });

  it('shows what was thrown when it is no error at all', async () => {
    await packagesOfTheWorkbook();
    await cli(`export async function main() { throw 'just words'; }`);
    const ended = await run(['list'], { script });
    expect(ended.exits(70).stderr).toContain('just words');
  });
});

describe.skipIf(Reflect.get(process.features, 'typescript'))('the tools, compiled', () => {
  const compiled = () => readdir(path.join(folder, '.workbook/tools'));
  const says = (word: string) => cli(`export async function main() { console.log('${word}'); }`);

  beforeEach(packagesOfTheWorkbook);

  it('are compiled once, and again when a file has changed', async () => {
    await says('one');
    (await run(['list'], { script })).exits(0).prints(/^one$/m);
    const [first = ''] = await compiled();
    (await run(['list'], { script })).exits(0).prints(/^one$/m);
    expect(await compiled()).toEqual([first]);
    await says('another');
    (await run(['list'], { script })).exits(0).prints(/^another$/m);
    expect(await compiled()).toHaveLength(2);
  });

  it('run all the same where nothing can be written', async () => {
    await says('one');
    await writeFile(path.join(folder, '.workbook'), 'no folder');
    (await run(['list'], { script })).exits(0).prints(/^one$/m).quietly();
  });

  it('run all the same when they do not parse as one', async () => {
    await cli('export async function main() { console.log("now"); }\nimport("./gone.ts").catch(() => {});');
    (await run(['list'], { script })).exits(0).prints(/^now$/m);
  });
});
