import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small workbook on disk, of which only the watcher needs to make sense. */
export interface Workbook {
  readonly root: string;
  /** A file of a lesson. */
  file(folder: string, name?: string): string;
  add(folder: string, title: string): void;
  remove(): void;
}

/** Two lessons, `01-one` and `02-two`, each with `topic.ts` and its test. */
export function makeWorkbook(): Workbook {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'watch-')));
  const file = (folder: string, name = 'topic.ts') => join(root, 'lessons', folder, name);
  const add = (folder: string, title: string) => {
    mkdirSync(join(root, 'lessons', folder), { recursive: true });
    mkdirSync(join(root, 'solutions', folder), { recursive: true });
    const readme = `# ${title}\n\n**Stage A · Generators · 15 minutes**\n\n*After this lesson you can say ${title}.*\n\n## 1. \`fibs\`\n\nWrite it.\n`;
    writeFileSync(file(folder, 'README.md'), readme);
    writeFileSync(file(folder, 'hints.md'), '# Hints\n\n## 1. `fibs`\n\n1. gentle\n2. middling\n3. strong\n');
    writeFileSync(file(folder), 'start\n');
    writeFileSync(file(folder, 'topic.test.ts'), '// tests\n');
    const region = '// BEGIN SOLUTION 1: write it\nright\n// END SOLUTION\n';
    writeFileSync(join(root, 'solutions', folder, 'topic.ts'), region);
  };
  add('01-one', 'One');
  add('02-two', 'Two');
  return { root, file, add, remove: () => rmSync(root, { recursive: true, force: true }) };
}
