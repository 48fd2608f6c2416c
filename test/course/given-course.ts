import { whole } from './mini-course.ts';

const words = `// #region say
/** What a sum is called. */
export const sum = (a: number, b: number): string => \`\${a} + \${b}\`;
// #endregion
`;

const demo = `import { add } from './adding.ts';
import { sum } from './given/words.ts';

export function demo(print: (line: string) => void): void {
  print('adding');
  print(\`\${sum(1, 2)} = \${add(1, 2)}\`);
}
`;

const script = `import { add } from '../adding.ts';
import { sum } from './words.ts';

console.log(sum(20, 22), add(20, 22));
`;

const thread = `const { parentPort } = require('node:worker_threads');
parentPort.postMessage('from another thread');
`;

const README = 'lessons/01-adding/README.md';

const part = `The demo says sums in words:

\`\`\`ts file=given/words.ts#say
/** What a sum is called. */
export const sum = (a: number, b: number): string => \`\${a} + \${b}\`;
\`\`\`

![Two numbers become one](given/figure.svg) [The same as a table](given/figure.md)

## Predict
`;

/** Without the programs of the page, which take their time and are not what this is about. */
const page = (whole[README] ?? '')
  .replace(/```\w+ run\n[^`]*```\n\n```text output\n[^`]*```\n/g, '')
  .replace(/```text demo\n[^`]*```\n/, '')
  .replace(
    '- **You write** `adding.ts`\n',
    '$&- **Read first** `given/words.ts`\n- **Not today** `given/script.ts` and `given/thread.cjs`\n',
  )
  .replace('## Predict\n', part);

/** The mini course with a folder `given/`: a helper that the demo imports, a script to run, what another thread runs, and a picture with its table. */
export const withGiven: Readonly<Record<string, string>> = {
  ...whole,
  [README]: page,
  'lessons/01-adding/demo.ts': demo,
  'lessons/01-adding/given/words.ts': words,
  'lessons/01-adding/given/script.ts': script,
  'lessons/01-adding/given/thread.cjs': thread,
  'lessons/01-adding/given/figure.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'lessons/01-adding/given/figure.md':
    '# Who adds\n\nSee [the page](../README.md) and [it drawn](figure.svg).\n',
  'solutions/01-adding/demo.ts': demo,
  'solutions/01-adding/given/words.ts': words,
  'solutions/01-adding/given/script.ts': script,
  'solutions/01-adding/given/thread.cjs': thread,
};
