import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTestList } from '../../tools/course/test-list.ts';
import { type Files, tempTree } from './fixture.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

const adding = `// #region add
export function add(a: number, b: number): number {
  // BEGIN SOLUTION 1: give the sum of both
  const sumOfTheTwo = a + b;
  return sumOfTheTwo;
  // END SOLUTION
}
// #endregion

export function twice(a: number): number {
  // BEGIN SOLUTION 2: give the double
  return add(a, a);
  // END SOLUTION
}
`;

const starter = `export function add(a: number, b: number): number {
  // TODO 1: give the sum of both
  throw new Error('TODO 1: give the sum of both');
}

export function twice(a: number): number {
  // TODO 2: give the double
  throw new Error('TODO 2: give the double');
}
`;

const test = `import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/01-adding/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { add, twice } from './adding.ts';
import { transcript } from './predict.ts';

describePrediction(transcript, demo);

describe('1. add', () => {
  it('adds', () => {
    expect(add(1, 2), 'adding numbers is not joining words').toBe(3);
  });
});

describe('2. twice (stretch)', () => {
  it('doubles', () => {
    expect(twice(2), 'the double is the number added to itself').toBe(4);
  });
});
`;

const demo = `import { add } from './adding.ts';

export function demo(print: (line: string) => void): void {
  print('adding');
  print(\`1 + 2 = \${add(1, 2)}\`);
}
`;

const readme = `# Adding

**Stage A · Numbers · 10 minutes + 5 stretch**

*After this lesson you can say what a sum is.*

- **You write** \`adding.ts\`

[The words of this course](../WORDS.md)

Pain. See [the hints](hints.md) and [the test](adding.test.ts#L1).

**The idea.** Two numbers become one.

\`\`\`ts file=adding.ts#add
export function add(a: number, b: number): number {
  const sumOfTheTwo = a + b;
  return sumOfTheTwo;
}
\`\`\`

\`\`\`ts starter=adding.ts#add
export function add(a: number, b: number): number {
  // TODO 1: give the sum of both
  throw new Error('TODO 1: give the sum of both');
}
\`\`\`

\`\`\`ts run
import { add } from './adding.ts';
console.log(add(20, 22));
\`\`\`

\`\`\`text output
42
\`\`\`

## Predict

\`\`\`text demo
1 + 2 = 3
\`\`\`

## 1. \`add\`

## 2. \`twice\` (stretch)

## Break it

\`\`\`text wrong=m01-joins
Adding numbers is not joining words
\`\`\`

## In Python

\`\`\`python run
print(1 + 2)
\`\`\`

\`\`\`text output
3
\`\`\`

## Where you meet it again

\`\`\`sh
npx lesson check 1
\`\`\`

## For the curious
`;

const hints = `# Hints

## 0. Predict

1. Count.

## 1. \`add\`

1. Which sign?
2. Where does the answer go?
3. What does the last line do?

## 2. \`twice\`

1. Once more.
2. And again.
3. Use what you have.
`;

const joins = `// Misconception: M01 adding is joining
// Caught by: 1. add > adds
// Says: adding numbers is not joining words
// BEGIN SOLUTION 1
return Number(\`\${a}\${b}\`);
// END SOLUTION
`;

const squares = `// Misconception: M02 the double is the square
// Caught by: 2. twice (stretch) > doubles
// Says: added to itself
// BEGIN SOLUTION 2
return a * a * a;
// END SOLUTION
`;

const words = `// Misconception: M03 a word will do
// Caught by: TS2322
// Says: not assignable to type 'number'
// BEGIN SOLUTION 2
const sum: number = 'four';
return sum > 4 ? sum : add(a, a);
// END SOLUTION
`;

/** A course of one lesson that holds together, by path. */
export const whole: Files = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2023',
      lib: ['ES2023'],
      module: 'NodeNext',
      types: ['node'],
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
    },
  }),
  'package.json': '{"type":"module"}',
  'lessons/WORDS.md':
    '# Words\n\n| word | what it means | lesson |\n| --- | --- | --- |\n| sum, sums | What two numbers become. | [01](01-adding/README.md) |\n',
  'lessons/01-adding/README.md': readme,
  'lessons/01-adding/hints.md': hints,
  'lessons/01-adding/adding.ts': starter,
  'lessons/01-adding/adding.test.ts': test,
  'lessons/01-adding/predict.ts': 'export const transcript = `\nadding\n1 + 2 = ___\n`;\n',
  'lessons/01-adding/demo.ts': demo,
  'solutions/01-adding/adding.ts': adding,
  'solutions/01-adding/predict.ts': 'export const transcript = `\nadding\n1 + 2 = «3»\n`;\n',
  'solutions/01-adding/demo.ts': demo,
  'solutions/01-adding/tests.json': formatTestList(
    new Map([
      [
        'adding.test.ts',
        ['0. Predict > line 1', '0. Predict > line 2', '1. add > adds', '2. twice (stretch) > doubles'],
      ],
    ]),
  ),
  'test/wrong/01-adding/m01-joins.ts': joins,
  'test/wrong/01-adding/m02-squares.ts': squares,
  'test/wrong/01-adding/m03-words.ts': words,
};

/** Writes the course with some files changed (or left out, when null), and with what its tests import. */
export async function miniCourse(changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const files = Object.entries({ ...whole, ...changes }).filter(([, text]) => text !== null);
  const root = await tempTree(Object.fromEntries(files) as Files);
  for (const folder of ['node_modules', 'tools'])
    await symlink(join(repository, folder), join(root, folder), 'junction');
  return root;
}

/** A file of the course with a part replaced. */
export function changed(path: string, part: string | RegExp, by: string): Record<string, string> {
  const text = whole[path] ?? '';
  const result = text.replace(part, by);
  if (result === text) throw new Error(`${path} does not hold ${part}`);
  return { [path]: result };
}

/** The programs of the page, each with what it prints. */
const PROGRAMS = (whole['lessons/01-adding/README.md'] ?? '').match(
  /```\w+ run\n[^`]*```\n\n```text output\n[^`]*```\n\n/g,
);

/** `changes`, and the page without the programs that they leave as they are: running those takes long, and other tests do. */
export function withoutPrograms(
  changes: Readonly<Record<string, string | null>> = {},
): Record<string, string | null> {
  const path = 'lessons/01-adding/README.md';
  const page = changes[path] === undefined ? (whole[path] ?? null) : changes[path];
  if (page === null) return { ...changes };
  return { ...changes, [path]: (PROGRAMS ?? []).reduce((text, program) => text.replace(program, ''), page) };
}
