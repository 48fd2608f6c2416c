import { WORDS_LINK } from './formats/words.ts';
import { NAMES } from './lesson-folder.ts';
import type { TestList } from './test-list.ts';

/** The files of a new lesson, by folder and name; the starters are made from `solution`. */
export interface ScaffoldTexts {
  readonly lesson: ReadonlyMap<string, string>;
  readonly solution: ReadonlyMap<string, string>;
  readonly wrong: ReadonlyMap<string, string>;
  /** The names of the tests. */
  readonly tests: TestList;
}

/** The texts of a new lesson. What an author has to write is marked `TO WRITE:`; everything else already holds together. */
export function scaffoldTexts(of: {
  readonly slug: string;
  readonly folder: string;
  readonly stage: { readonly letter: string; readonly name: string };
}): ScaffoldTexts {
  const { slug, folder, stage } = of;
  const title = slug.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return {
    lesson: new Map([
      [NAMES.page, readme(title, `**Stage ${stage.letter} · ${stage.name} · 15 minutes**`, slug)],
      [NAMES.hints, HINTS],
      [`${slug}.test.ts`, test(slug, folder)],
    ]),
    solution: new Map([
      [`${slug}.ts`, SOLUTION],
      [NAMES.demo, demo(slug)],
      [NAMES.prediction, PREDICT],
    ]),
    wrong: new Map([['m00-off-by-one.ts', WRONG]]),
    tests: new Map([[`${slug}.test.ts`, ['0. Predict > line 1', '1. example > gives the answer']]]),
  };
}

// Spelled so that a tool which reads the imports of this file does not take these for its own.
const from = (module: string): string => ['from', `'${module}';`].join(' ');

const readme = (title: string, stage: string, slug: string): string => `# ${title}

${stage}

<!-- TO WRITE: the stage and the minutes above, if they are others -->

*TO WRITE: After this lesson you can say what …*

- **You write** \`${slug}.ts\`

${WORDS_LINK}

TO WRITE: the pain before the cure: a program that hurts, with a number

**The idea.** TO WRITE: one sentence

\`\`\`ts file=${slug}.ts#example
export function example(): number {
  return 42;
}
\`\`\`

## Predict

TO WRITE: what to write down before running anything, and what most people write

## 1. \`example\`

TO WRITE: what to build, and the promise that it keeps

## Break it

TO WRITE: the mistake to make on purpose, and the exact words that the terminal then says

## In Python

TO WRITE: the same in Python, and where the two differ

## Where you meet it again

TO WRITE: a real use

## For the curious

TO WRITE: one design note
`;

const HINTS = `# Hints

## 0. Predict

1. TO WRITE: a question that helps with the prediction

## 1. \`example\`

1. TO WRITE: a gentle hint
2. TO WRITE: a stronger hint
3. TO WRITE: a strong hint, and not the answer
`;

const SOLUTION = `/**
 * TO WRITE: what it is for
 */
// #region example
export function example(): number {
  // BEGIN SOLUTION 1: TO WRITE: what to do
  return 42;
  // END SOLUTION
}
// #endregion
`;

const PREDICT = `/**
 * What will \`demo.ts\` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = \`
example «42»
\`;
`;

const WRONG = `// Misconception: TO WRITE: M.. and what somebody believes
// Caught by: 1. example > gives the answer
// Says: which belief is wrong
// BEGIN SOLUTION 1
return 41;
// END SOLUTION
`;

const demo = (slug: string): string => `import { example } ${from(`./${slug}.ts`)}

/** TO WRITE: a transcript with something in it that people guess wrong */
export function demo(print: (line: string) => void): void {
  print(\`example \${example()}\`);
}
`;

const test = (slug: string, folder: string): string => `import { describe, expect, it } ${from('vitest')}
import { demo } ${from(`../../solutions/${folder}/demo.ts`)}
import { describePrediction } ${from('../../tools/testing/prediction.ts')}
import { transcript } ${from('./predict.ts')}
import { example } ${from(`./${slug}.ts`)}

describePrediction(transcript, demo);

describe('1. example', () => {
  it('gives the answer', () => {
    expect(example(), 'TO WRITE: which belief is wrong, for a reader without the answer').toBe(42);
  });
});
`;
