import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { html } from '../../tools/book/markup/html.ts';
import { openSite, type Site } from '../../tools/book/site/site.ts';
import { loadCourse } from '../../tools/course/load.ts';
import type { Progress } from '../../tools/progress/types.ts';
import { type Files, writeTree } from '../course/fixture.ts';

/** A workbook of two lessons, the first with a picture and the same as a table. */
export const workbook: Files = {
  'README.md': `# Adding up

You can *add*. See [the first lesson](lessons/01-adding/README.md) or [how to help](CONTRIBUTING.md).

## Start

Not in the book.
`,
  'CONTRIBUTING.md': '# Contributing\n',
  'lessons/01-adding/README.md': `# Adding & more

**Stage A · Numbers · 10 minutes + 5 stretch**

*After this lesson you can say what \`+\` does.*

Two numbers. See [twice](#2-twice-stretch), [the next lesson](../02-taking/README.md#predict), [the file](adding.ts)
and [the hints](hints.md).

**The idea.** Two numbers become one.

\`\`\`ts run
console.log(1 + 2);
\`\`\`

\`\`\`text output
3
\`\`\`

## 1. \`add\`

Write \`add\`.

## 2. \`twice\` (stretch)

<details>
<summary>The picture</summary>

![Who runs when](picture.svg)

[The same as a table](picture.md)

</details>
`,
  'lessons/01-adding/hints.md': '## 1. `add`\n\n1. Gooseberry.\n',
  'lessons/01-adding/adding.ts': 'export {};\n',
  'lessons/01-adding/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'lessons/01-adding/picture.md': "# Who runs when\n\n| step | what |\n| ---: | --- |\n| 1 | yields 'a' |\n",
  'lessons/02-taking/README.md': `# Taking

**Stage B · Fewer · 20 minutes**

*After this lesson you can say what is left.*

Nothing is left.

## Predict

## 1. \`take\`
`,
  'lessons/02-taking/predict.ts': 'export {};\n',
};

/** A book of such a workbook, in a temporary folder that goes away with the test. */
export interface Opened {
  readonly root: string;
  readonly site: Site;
  /** Writes a file of the workbook anew. */
  readonly write: (path: string, text: string) => Promise<void>;
  /** The text at a path of the book. */
  readonly text: (path: string) => Promise<string>;
}

/** Opens the book of a workbook with some files changed; with a `token`, it is live. */
export async function openBook(
  changes: Files = {},
  live?: { readonly token: string; readonly progress: Progress },
): Promise<Opened> {
  const root = await temporaryFolder();
  await writeTree(root, { ...workbook, ...changes });
  const site = openSite({
    root,
    course: () => loadCourse(root),
    progress: async () => live?.progress ?? { version: 1, lessons: {} },
    ...(live && {
      live: {
        token: live.token,
        aside: ({ folder }) => html`<section class="live-panel">What is said of ${folder}</section>`,
      },
    }),
  });
  const text = async (path: string): Promise<string> => String((await site.get(path))?.body);
  return { root, site, text, write: (path, words) => writeFile(join(root, path), words) };
}

/** A new folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'workbook-book-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
