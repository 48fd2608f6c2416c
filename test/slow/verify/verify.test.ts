import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type VerifyOptions, verify } from '../../../tools/verify/verify.ts';
import { changed, miniCourse, whole, withoutPrograms } from '../../course/mini-course.ts';
import { fakeRunner } from '../../verify/fake-runner.ts';
import { fakeTracer } from '../../verify/fake-tracer.ts';

const options = (more: Partial<VerifyOptions> = {}): VerifyOptions => ({
  runner: fakeRunner(),
  tracer: fakeTracer(),
  ...more,
});

const README = 'lessons/01-adding/README.md';
const STARTER = 'lessons/01-adding/adding.ts';

describe('verify', { timeout: 30_000 }, () => {
  it('finds nothing in a course that holds together, and says what it looked at', async () => {
    const root = await miniCourse();
    const steps: string[] = [];
    const { findings, notes, checked } = await verify(
      root,
      options({ onProgress: (step) => void steps.push(step) }),
    );
    expect(findings).toEqual([]);
    expect(notes.filter((note) => !note.includes('python3'))).toEqual([]);
    expect(checked).toEqual({
      lessons: 1,
      judged: 7,
      known: 0,
      wrongAnswers: 3,
      leftOut: 0,
      fences: 9,
      snippets: 2,
      hints: 7,
    });
    expect(steps).toContain('wrong answers');
    expect(await readdir(join(root, '.workbook/scratch'))).toEqual([]);
    for (const [path, text] of Object.entries(whole))
      expect(await readFile(join(root, path), 'utf8')).toBe(text);
  });

  it('calls it a finding when nothing was checked', async () => {
    const root = await miniCourse(Object.fromEntries(Object.keys(whole).map((path) => [path, null])));
    const { findings } = await verify(root, options());
    expect(findings).toContainEqual({
      file: 'lessons',
      line: 1,
      message: expect.stringContaining('nothing was checked'),
    });
  });

  it('names the folder that was passed over, spaces and all, unless lessons are named', async () => {
    const root = await miniCourse(withoutPrograms({ 'lessons/My notes/README.md': '# Mine' }));
    const { findings } = await verify(root, options());
    const message = expect.stringContaining('lessons/My notes is passed over: the name');
    expect(findings).toEqual([{ file: 'lessons/My notes', line: 1, message }]);
    expect((await verify(root, options({ lessons: ['1'] }))).findings).toEqual([]);
  });

  it('takes an edited starter for a learner at work, unless it is strict', async () => {
    const root = await miniCourse(withoutPrograms(changed(STARTER, 'TODO 1: give', 'TODO 1: give me')));
    const lenient = await verify(root, options());
    expect(lenient.findings).toEqual([]);
    expect(lenient.notes).toContain(`${STARTER} has been edited`);
    const { findings } = await verify(root, options({ strict: true }));
    expect(findings).toEqual([{ file: STARTER, line: 2, message: expect.stringContaining('--fix') }]);
  });

  it('lets a learner keep files of their own, unless it is strict', async () => {
    const own = 'lessons/01-adding/helper.ts';
    const root = await miniCourse(withoutPrograms({ [own]: 'export {};\n' }));
    const lenient = await verify(root, options());
    expect(lenient.findings).toEqual([]);
    expect(lenient.notes).toContain(`${own} is not part of the course`);
    const { findings } = await verify(root, options({ strict: true }));
    expect(findings.map(({ file }) => file)).toEqual([own]);
  });

  it('writes again what is generated, and keeps the edited file aside', async () => {
    const edited = changed(STARTER, 'TODO 1: give', 'TODO 1: give me');
    const page = (whole[README] ?? '')
      .replace('const sumOfTheTwo = a + b;', 'return a + b;')
      .replace('42\n', '')
      .replace('1 + 2 = 3\n', '')
      .replace('  // TODO 1: give the sum of both\n', '');
    const root = await miniCourse({ ...edited, [README]: page });
    const { findings, notes } = await verify(root, options({ fix: true }));
    expect(findings).toEqual([]);
    expect(notes).toContain(`${STARTER} was written again from the solution`);
    expect(await readFile(join(root, STARTER), 'utf8')).toBe(whole[STARTER]);
    const whatTheDemoPrints = 'adding\n1 + 2 = 3\n';
    expect(await readFile(join(root, README), 'utf8')).toBe(
      whole[README]?.replace('demo\n1 + 2 = 3\n', `demo\n${whatTheDemoPrints}`),
    );
    const backups = join(root, '.workbook/backups/adding');
    const [backup = ''] = await readdir(backups);
    expect(await readFile(join(backups, backup, 'adding.ts'), 'utf8')).toBe(edited[STARTER]);
  });

  it('holds a quotation of the terminal against what the terminal says', async () => {
    const told = '✗ 1. add › adds\n\n  Adding numbers is not joining words\n';
    const root = await miniCourse(
      withoutPrograms(changed(README, 'Adding numbers is not joining words\n', told)),
    );
    const { findings } = await verify(root, options());
    expect(findings).toEqual([]);
  });

  it('leaves a fence about a wrong answer alone while it is an excerpt, and renews one that is out of date', async () => {
    const root = await miniCourse(
      withoutPrograms(changed(README, 'Adding numbers is not', 'Adding numbers is')),
    );
    const page = (): Promise<string> => readFile(join(root, README), 'utf8');
    const fix = () => verify(root, options({ fix: true }));
    expect((await fix()).findings).toEqual([]);
    expect(await page()).toContain('```text wrong=m01-joins\n  Adding numbers is not joining words\n```');
    const excerpt = (await page()).replace('  Adding numbers', 'Adding numbers');
    await writeFile(join(root, README), excerpt);
    expect((await fix()).notes.filter((note) => note.includes(README))).toEqual([]);
    expect(await page()).toBe(excerpt);
  });

  it('looks at the lessons that it is told to', async () => {
    const root = await miniCourse(withoutPrograms({ 'lessons/02-b/README.md': '# B' }));
    const { findings, checked } = await verify(root, options({ lessons: ['1'] }));
    expect(findings).toEqual([]);
    expect(checked.lessons).toBe(1);
  });

  it('stops when it is told to', async () => {
    const root = await miniCourse();
    await expect(verify(root, options({ signal: AbortSignal.abort() }))).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
