import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../tools/commands/table.ts';
import { linesOf, proseLines, scanFences } from '../tools/course/formats/fences.ts';
import { toStarter } from '../tools/course/formats/markers.ts';
import { occurs } from '../tools/verify/prose/edit.ts';
import { rules } from '../tools/verify/rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { dependencies, devDependencies, scripts } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>;

/** A page that is for contributors. `folder` is the one that it lies in, from the root. */
interface Paper {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
}

/** Every folder of tools/, from the root, with `/`. */
const rooms: readonly string[] = readdirSync(join(root, 'tools'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).replaceAll('\\', '/'))
  .sort();

const papers: readonly Paper[] = [
  'CONTRIBUTING.md',
  ...rooms.map((folder) => `${folder}/README.md`).filter((file) => existsSync(join(root, file))),
].map((file) => ({ file, folder: dirname(file), text: read(file) }));

const paper = (file: string): Paper => papers.find((each) => each.file === file) as Paper;

/** The lines between a heading of the second level and the next one. */
function section(text: string, title: string): string[] {
  const lines = proseLines(text);
  const start = lines.indexOf(`## ${title}`) + 1;
  const end = lines.findIndex((line, at) => at >= start && line.startsWith('## '));
  return lines.slice(start, end < 0 ? undefined : end);
}

/** The names in code that the first cells of a table hold, for the table whose heading begins with `heading`. */
function firstCells(lines: readonly string[], heading: string): string[] {
  const rows = lines.slice(lines.findIndex((line) => line.startsWith(`| ${heading} |`)) + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end < 0 ? undefined : end).map((row) => row.split('|')[1]?.trim() ?? '');
}

describe('a page is short enough to be read', () => {
  it('CONTRIBUTING.md has at most 250 lines', () => {
    expect(
      paper('CONTRIBUTING.md').text.split('\n').length - 1,
      'what belongs to one folder goes into the README of that folder',
    ).toBeLessThanOrEqual(250);
  });

  it.each(rooms)('%s has a README of 10 to 20 lines', (folder) => {
    const file = `${folder}/README.md`;
    expect(existsSync(join(root, file)), `write ${file}: what the folder is for, and where to begin`).toBe(
      true,
    );
    const lines = linesOf(read(file));
    // What authors look up (formats, rules) has sections of its own below.
    const end = lines.findIndex((line) => line.startsWith('## '));
    const head = lines
      .slice(0, end < 0 ? undefined : end)
      .join('\n')
      .trim()
      .split('\n');
    expect(
      head.length,
      `${file}: one sentence, in and out, the first file, never, an example`,
    ).toBeLessThanOrEqual(20);
    expect(head.length, `${file} says too little`).toBeGreaterThanOrEqual(10);
    for (const part of [
      '**In**',
      '**Out**',
      '**First file to open**',
      '**Never**',
      '**An example to follow**',
    ])
      expect(read(file), `${file} has no ${part}`).toContain(part);
    expect(head[0], `${file} begins with the name of its folder`).toBe(`# ${folder.slice('tools/'.length)}`);
  });
});

describe('the tables', () => {
  it('of dependencies names every package, and no other', () => {
    const lines = section(paper('CONTRIBUTING.md').text, 'Dependencies');
    const named = firstCells(lines, 'package').flatMap((cell) => cell.split(', '));
    const wanted = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    expect(
      named.sort(),
      'the table of dependencies in CONTRIBUTING.md says of each package of package.json why it is here',
    ).toEqual(wanted.map((name) => `\`${name}\``).sort());
  });

  it('of rules names the steps of verify, in their order', () => {
    expect(
      firstCells(section(paper('tools/verify/README.md').text, 'The rules'), 'step'),
      'the table of rules in tools/verify/README.md follows tools/verify/rules.ts',
    ).toEqual(rules.map(([step]) => step));
  });
});

describe('what a page quotes', () => {
  const quotes = papers.flatMap(({ file: page, text }) =>
    scanFences(text).flatMap(({ attributes, content, line }) =>
      (['file', 'starter'] as const).flatMap((as) => {
        const file = attributes.get(as);
        return file === undefined ? [] : [{ page, as, file, content, line }];
      }),
    ),
  );

  it.each(quotes)('$page:$line: $file', ({ page, as, file, content }) => {
    const text = as === 'starter' ? toStarter(read(file), file) : read(file);
    expect(
      occurs(content, text),
      `${file} does not hold these lines any more: copy them to ${page} again, or quote others`,
    ).toBe(true);
  });
});

/** The anchors of a page, as GitHub makes them. */
function anchorsOf(text: string): string[] {
  return linesOf(text)
    .filter((line) => /^##+ /.test(line))
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );
}

/** Whether a name in code is meant as a path: it has a folder or the ending of a file, and stands for nothing else. */
const isPath = (name: string): boolean =>
  !name.startsWith('./') &&
  /^[\w.-]+(\/[\w.-]+)*\/?$/.test(name) &&
  /^(tools|test|lessons|solutions|\.ci)\/|\.(ts|js|css|json|md)$/.test(name) &&
  !/^\.workbook|NN|name\.ts|x\.ts/.test(name);

/** Files that every lesson may have, or that only an example has. */
const IN_LESSONS =
  /^(README|hints|picture)\.md$|^(predict|demo)\.ts$|\.test\.ts$|^\.ts$|^[\w-]+\.ts$|^results\.json$|^progress\.json$/;

describe('what a page points at is there', () => {
  it.each(papers)('links of $file', ({ folder, text }) => {
    const links = [
      ...proseLines(text)
        .join('\n')
        .matchAll(/\]\(([^)]+)\)/g),
    ].map(([, link = '']) => link);
    const dead = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const file = join(root, folder, path);
      if (path !== '' && !existsSync(file)) return true;
      if (anchor === undefined) return false;
      return !anchorsOf(path === '' ? text : readFileSync(file, 'utf8')).includes(anchor);
    });
    expect(dead, 'these links lead nowhere').toEqual([]);
  });

  it.each(papers)('paths in $file', ({ file, folder, text }) => {
    const named = [
      ...proseLines(text)
        .join('\n')
        .matchAll(/`([^`\s]+)`/g),
    ].map(([, name = '']) => name);
    const gone = named.filter(isPath).filter((name) => {
      const places = [join(root, folder, name), join(root, name), join(root, 'tools', name)];
      if (places.some(existsSync)) return false;
      // In a page for authors a bare name may be a file of any lesson.
      return !(/formats|verify|CONTRIBUTING/.test(file) && IN_LESSONS.test(name));
    });
    expect(gone, 'these files are not there: correct the page').toEqual([]);
  });

  it.each(papers)('commands in $file', ({ text }) => {
    const verbs = new Set(commands.map(({ name }) => name));
    const unknown = [...text.matchAll(/npx lesson (\w+)|npm (?:run (\S+?)|(test))(?=[`\s])/g)].filter(
      ([, verb, script, test]) =>
        verb === undefined ? !Object.hasOwn(scripts, script ?? test ?? '') : !verbs.has(verb),
    );
    expect(
      unknown.map(([command]) => command),
      'these commands are not there: see tools/commands/table.ts and package.json',
    ).toEqual([]);
  });
});
