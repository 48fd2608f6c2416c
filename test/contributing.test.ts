import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../tools/commands/table.ts';
import { linesOf, proseLines, scanFences } from '../tools/course/formats/fences.ts';
import { toStarter } from '../tools/course/formats/markers.ts';
import { occurs } from '../tools/verify/prose/edit.ts';
import { rules } from '../tools/verify/rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const page = read('CONTRIBUTING.md');
const { dependencies, devDependencies, scripts } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>;

/** The lines between a heading of the second level and the next one. */
function section(title: string): string[] {
  const lines = proseLines(page);
  const start = lines.indexOf(`## ${title}`) + 1;
  const end = lines.findIndex((line, at) => at >= start && line.startsWith('## '));
  return lines.slice(start, end < 0 ? undefined : end);
}

/** The names in code that the first cells of a table hold, for the table whose heading begins with `heading`. */
function firstCells(title: string, heading: string): string[] {
  const lines = section(title);
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`)) + 2;
  const rows = lines.slice(start);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((row) => row.split('|')[1]?.trim() ?? '');
}

interface Line {
  readonly file: string;
  readonly says: string;
}

/** The file map: each line under a heading `### [folder/](folder)`. */
function fileMap(): Line[] {
  let folder = '';
  return section('File map').flatMap((line) => {
    folder = /^### \[(.+)\]\(/.exec(line)?.[1] ?? folder;
    const [, name, says = ''] = /^- `(.+?)`:(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ file: folder + name, says: says.trim() }];
  });
}

/** Every file of `tools` and `test`, but for wrong answers and what editors leave behind. */
function filesOnDisk(): string[] {
  return ['tools', 'test'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /^[^.].*\w$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).replaceAll('\\', '/'))
      .filter((file) => !/^test\/(wrong|fixtures)\/|\/[.]/.test(file)),
  );
}

describe('the file map', () => {
  const lines = fileMap();

  it('has a line for every file', () => {
    const mapped = new Set(lines.map(({ file }) => file));
    const missing = filesOnDisk().filter((file) => !mapped.has(file));
    expect(
      missing,
      'add a line for each of these to the file map of CONTRIBUTING.md, below the heading of its folder, that says what a newcomer would look there for: - `name.ts`: what it is',
    ).toEqual([]);
  });

  it('names no file that is gone', () => {
    const gone = lines.map(({ file }) => file).filter((file) => !existsSync(join(root, file)));
    expect(
      gone,
      'these are in the file map of CONTRIBUTING.md and not on the disk: correct their lines, or take them away',
    ).toEqual([]);
  });

  it('has one line for each, with words in it', () => {
    const seen = lines.map(({ file }) => file);
    const wrong = lines.filter(({ file, says }, at) => says === '' || seen.indexOf(file) !== at);
    expect(
      wrong.map(({ file }) => file),
      'these have two lines in the file map of CONTRIBUTING.md, or a line that says nothing',
    ).toEqual([]);
  });
});

describe('the tables', () => {
  it('of dependencies names every package, and no other', () => {
    const named = firstCells('Dependencies', 'package').flatMap((cell) => cell.split(', '));
    const wanted = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    expect(
      named.sort(),
      'the table of dependencies in CONTRIBUTING.md says of each package of package.json why it is here',
    ).toEqual(wanted.map((name) => `\`${name}\``).sort());
  });

  it('of rules names the steps of verify, in their order', () => {
    expect(
      firstCells('What proves the course', 'step'),
      'the table of rules in CONTRIBUTING.md follows tools/verify/rules.ts',
    ).toEqual(rules.map(([step]) => step));
  });
});

describe('what it quotes', () => {
  const quotes = scanFences(page).flatMap(({ attributes, content, line }) =>
    (['file', 'starter'] as const).flatMap((as) => {
      const file = attributes.get(as);
      return file === undefined ? [] : [{ as, file, content, line }];
    }),
  );

  it.each(quotes)('line $line: $file', ({ as, file, content }) => {
    const text = as === 'starter' ? toStarter(read(file), file) : read(file);
    expect(
      occurs(content, text),
      `${file} does not hold these lines any more: copy them to CONTRIBUTING.md again, or quote others`,
    ).toBe(true);
  });
});

describe('what it points at', () => {
  const anchors = linesOf(page)
    .filter((line) => /^##+ /.test(line))
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );

  it('is there: links', () => {
    const links = [
      ...proseLines(page)
        .join('\n')
        .matchAll(/\]\(([^)]+)\)/g),
    ].map(([, link = '']) => link);
    const dead = links.filter((link) =>
      link.startsWith('#') ? !anchors.includes(link.slice(1)) : !existsSync(join(root, link)),
    );
    expect(dead, 'these links of CONTRIBUTING.md lead nowhere').toEqual([]);
  });

  it('is there: commands', () => {
    const verbs = new Set(commands.map(({ name }) => name));
    const unknown = [...page.matchAll(/npx lesson (\w+)|npm (?:run (\S+?)|(test))(?=[`\s])/g)].filter(
      ([, verb, script, test]) =>
        verb === undefined ? !Object.hasOwn(scripts, script ?? test ?? '') : !verbs.has(verb),
    );
    expect(
      unknown.map(([command]) => command),
      'these commands of CONTRIBUTING.md are not there: see tools/commands/table.ts and package.json',
    ).toEqual([]);
  });
});
