import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SubstitutionPolicy } from '../../../tools/course/substitution.ts';
import type { Exercise, Lesson } from '../../../tools/course/types.ts';
import type { Runner } from '../../../tools/runner/api.ts';
import { judgeLesson } from '../../../tools/runner/judge-lesson.ts';
import { openRunner } from '../../../tools/runner/runner.ts';
import type { Verdict } from '../../../tools/verdict.ts';
import { makeWorkbook, type Workbook } from '../../runner/workbook.ts';

/** Three lessons on each other's shoulders: a box, a queue of boxes, a shop with a queue. */
const BOX = `export class Box {
  #value = 0;
  put(value: number): void {
    // BEGIN SOLUTION 1: keep it
    this.#value = value;
    // END SOLUTION
  }
  take(): number {
    return this.#value;
  }
}
`;
const QUEUE = `import { Box } from '../01-box/box.ts';

export class Queue {
  readonly boxes: Box[] = [];
  push(value: number): void {
    // BEGIN SOLUTION 1: a box at the end
    const box = new Box();
    box.put(value);
    this.boxes.push(box);
    // END SOLUTION
  }
  pull(): number | undefined {
    return this.boxes.shift()?.take();
  }
}
`;
const SHOP = `import { Queue } from '../02-queue/queue.ts';

export function serve(...customers: number[]): number[] {
  // BEGIN SOLUTION 1: first come, first served
  const queue = new Queue();
  for (const customer of customers) queue.push(customer);
  return customers.map(() => queue.pull() ?? 0);
  // END SOLUTION
}
`;
const shopTest = `import { describe, expect, it } from 'vitest';
import { serve } from './shop.ts';

describe('1. serve', () => {
  it('serves in order', () => {
    expect(serve(1, 200, 3), 'first come, first served').toEqual([1, 200, 3]);
  });
});
`;

let book: Workbook;
let runner: Runner;

beforeAll(async () => {
  book = makeWorkbook();
  runner = await openRunner({ root: book.root, reuse: true, hangSeconds: 60 });
});

afterAll(async () => {
  await runner.close();
  book.remove();
});

beforeEach(() => {
  for (const [folder, name, text] of [
    ['01-box', 'box', BOX],
    ['02-queue', 'queue', QUEUE],
    ['03-shop', 'shop', SHOP],
  ] as const) {
    book.write(`lessons/${folder}/${name}.ts`, text);
    book.write(`solutions/${folder}/${name}.ts`, text);
    book.write(`lessons/${folder}/${name}.test.ts`, folder === '03-shop' ? shopTest : '');
  }
  book.write('solutions/03-shop/tests.json', '{ "shop.test.ts": ["1. serve > serves in order"] }');
});

const lessons = (): Lesson[] => ['01-box', '02-queue', '03-shop'].map((folder) => book.lesson(folder));

/** The shop, judged on the learner's lessons that are named. */
function judged(
  passed: readonly string[],
  policy: SubstitutionPolicy = 'standing',
  judging = runner,
  exercises: readonly Exercise[] = [],
): Promise<Verdict> {
  const all = lessons().map((each) => (each.folder === '01-box' ? { ...each, exercises } : each));
  const slugs = new Set(all.filter(({ folder }) => passed.includes(folder)).map(({ slug }) => slug));
  const asked = { course: { lessons: all }, lesson: all[2] as Lesson, standing: slugs, policy };
  const ports = { runner: judging, typeCheck: async () => [] };
  return judgeLesson(ports, asked, {}, new AbortController().signal);
}

/** Big numbers do not fit into this box. */
const brokenBox = BOX.replace('= value;', '= Math.min(value, 100);');
/** This queue is a stack. */
const brokenQueue = QUEUE.replace('.push(box)', '.unshift(box)');

describe('what a lesson runs on', () => {
  it('is what passes, and solutions for the rest; what they import counts too', async () => {
    book.write(
      'lessons/01-box/box.ts',
      BOX.replace('this.#value = value', "throw new Error('TODO 1: keep it')"),
    );
    const { kind, substituted, fault } = await judged(['02-queue']);
    expect([kind, substituted, fault]).toEqual(['passed', ['01-box'], undefined]);
  });

  it('is all mine, or all solutions, when that is asked for', async () => {
    book.write(
      'lessons/01-box/box.ts',
      BOX.replace('this.#value = value', "throw new Error('TODO 1: keep it')"),
    );
    expect((await judged([], 'mine')).kind).toBe('todo');
    const reference = await judged(['01-box', '02-queue'], 'reference');
    expect([reference.kind, reference.substituted]).toEqual(['passed', ['01-box', '02-queue']]);
  });
});

describe('a fault that is planted', () => {
  it('in a lesson that is two below is found there', async () => {
    book.write('lessons/01-box/box.ts', brokenBox);
    const { kind, fault, substituted } = await judged(['01-box', '02-queue']);
    expect([kind, fault, substituted]).toEqual([
      'failed',
      {
        lessons: ['01-box'],
        sentence: '“1. serve > serves in order” does not pass yet: first come, first served.',
        where: { file: 'lessons/01-box/box.ts' },
      },
      undefined,
    ]);
  });

  it('in the lesson below is found there, beside another that is replaced', async () => {
    book.write('lessons/01-box/box.ts', brokenBox);
    book.write('lessons/02-queue/queue.ts', brokenQueue);
    const { fault, substituted } = await judged(['02-queue']);
    expect([fault?.lessons, substituted]).toEqual([['02-queue'], ['01-box']]);
  });

  it('in a loop that never ends is found, too', async () => {
    const quick = await openRunner({ root: book.root, hangSeconds: 2 });
    try {
      book.write('lessons/01-box/box.ts', BOX.replace('return this.#value', 'while (true) {}'));
      const { kind, fault } = await judged(['01-box', '02-queue'], 'standing', quick);
      expect([kind, fault?.lessons]).toEqual(['hung', ['01-box']]);
    } finally {
      await quick.close();
    }
  });

  it('that it takes two lessons for names both', async () => {
    book.write(
      'lessons/01-box/box.ts',
      BOX.replace('return this.#value', 'return Object.isFrozen(this) ? 0 : this.#value'),
    );
    book.write(
      'lessons/02-queue/queue.ts',
      QUEUE.replace('this.boxes.push(box)', 'this.boxes.push(Object.freeze(box))'),
    );
    expect((await judged(['01-box', '02-queue'])).fault?.lessons).toEqual(['01-box', '02-queue']);
  });

  it('has its place and its exercise where the tests of that lesson see it', async () => {
    book.write('lessons/01-box/box.ts', `// Small.\n${brokenBox}`);
    book.write('solutions/01-box/lid.ts', '');
    book.write('lessons/01-box/lid.ts', '// mine');
    book.write(
      'lessons/01-box/box.test.ts',
      `import { describe, it } from 'vitest';
import { Box } from './box.ts';
describe('0. Predict', () => { it('line 1', () => { throw new Error('TODO 0: guess'); }); });
describe('2. take', () => {
  it('gives back', () => {
    const box = new Box();
    box.put(200);
    if (box.take() !== 200) throw new Error('it has shrunk');
  });
});`,
    );
    const exercise = (number: number, title: string, file: string) => ({
      number,
      title,
      stretch: false,
      hints: [],
      files: [file],
    });
    const exercises = [exercise(1, '`lid`', 'lid.ts'), exercise(2, '`take`', 'box.ts')];
    const { fault } = await judged(['01-box', '02-queue'], 'standing', runner, exercises);
    expect(fault?.where).toEqual({
      file: 'lessons/01-box/box.ts',
      exercise: { number: 2, title: '`take`' },
    });
  });

  it('in the lesson itself is nobody else’s', async () => {
    book.write('lessons/03-shop/shop.ts', SHOP.replace('queue.pull() ?? 0', '0'));
    book.write('lessons/01-box/box.ts', brokenBox);
    const { kind, fault } = await judged(['01-box', '02-queue']);
    expect([kind, fault]).toEqual(['failed', undefined]);
  });
});
