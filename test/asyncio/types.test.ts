import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compile } from '../../tools/runner/compiler.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the compiler must refuse, with its code; and what it must let pass. Each is the body of a coroutine. */
const BODIES: readonly (readonly [title: string, body: string, code: string | null])[] = [
  ['a yield of a future has no result', 'const n: number = yield future; return n;', 'TS2322'],
  ['a yield of a coroutine waits for nothing', 'yield coro(); return 1;', 'TS2322'],
  ['a loop over a coroutine', 'for (const step of coro()) void step; return 1;', 'TS2763'],
  ['a call that was forgotten', 'return yield* coro;', 'TS2488'],
  ['a yield* that was forgotten', 'const n: number = coro(); return n;', 'TS2322'],
  ['a value sent into a coroutine', 'coro().next(5); return 1;', 'TS2345'],
  ['the result of one type as another', 'const text: string = yield* coro(); return text.length;', 'TS2322'],
  ['a result of the wrong type', "future.setResult('one'); return 1;", 'TS2345'],
  ['a task of a function', 'createTask(coro); return 1;', 'TS2345'],
  [
    'a call with arguments of the wrong type',
    "getRunningLoop().callLater(1, (n: number) => void n, 'one'); return 1;",
    'TS2345',
  ],
  ['a bare yield', 'yield; return 1;', null],
  ['a future', 'const n: number = yield* future; return n;', null],
  ['a coroutine', 'const n: number = yield* coro(); return n;', null],
  ['a task', 'const n: number = yield* createTask(coro()); return n;', null],
  ['a sleep with a result', 'const n: number = yield* sleep(1, 5); return n;', null],
  ['a sleep without', 'const nothing: void = yield* sleep(1); void nothing; return 1;', null],
  [
    'futures of anything',
    'const all: Future<unknown>[] = [future, createTask(coro())]; return all.length;',
    null,
  ],
  ['run gives the type of its program', 'const n: number = runVirtual(coro()); return n;', null],
];

it('the compiler refuses what would go wrong, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-types-'));
  try {
    const library = join(root, 'solutions/asyncio.ts').replaceAll('\\', '/');
    await Promise.all(
      BODIES.map(([title, body], index) =>
        writeFile(
          join(folder, `${index}.ts`),
          `// ${title}
import { type Coro, createTask, type Future, getRunningLoop, runVirtual, sleep } from '${library}';
declare const future: Future<number>;
declare function coro(): Coro<number>;
export const used = [createTask, getRunningLoop, runVirtual, sleep, future, coro];
export function* program(): Coro<number> { ${body} }
`,
        ),
      ),
    );
    const settings = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] },
      include: ['*.ts'],
      exclude: [],
    };
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const { problems, global } = await compile(join(folder, 'tsconfig.json'), folder);
    const said = BODIES.map(([title], index) => {
      const codes = problems.filter(({ file }) => file === `${index}.ts`).map(({ code }) => code);
      return [title, codes.join(' ') || null];
    });
    expect(global).toBeNull();
    expect(said).toEqual(BODIES.map(([title, , code]) => [title, code]));
  } finally {
    await rm(folder, { recursive: true });
  }
});
