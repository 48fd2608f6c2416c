import { describe, expect, it } from 'vitest';
import { renderCommandHelp, renderHelp, usageOf } from '../../../tools/commands/cli/help.ts';
import type { Command } from '../../../tools/commands/cli/types.ts';
import { commands } from '../../../tools/commands/table.ts';

const named = (name: string): Command => commands.find((command) => command.name === name) as Command;

describe('lesson --help', () => {
  it('shows every verb, by group', () => {
    expect(renderHelp(commands)).toMatchInlineSnapshot(`
      "From yield to await: build async/await yourself.

      Usage: npx lesson <verb> [...]

      Learning
        watch  judge the lesson at every save (what \`lesson\` alone does)
        book   the workbook in your browser, with what the watcher says beside it
        check  judge a lesson once; exits 0 only when it passes
        hint   one more hint for the exercise that fails now
        run    run a lesson's demo, or another program of it, on your code
        trace  the picture of who runs when
        reset  put the files of a lesson back as they came, and keep yours aside

      Looking
        list      every lesson, and which ones pass
        words     what the words of the course mean, and which lesson says so
        diff      your code beside the solution
        solution  the solution of a lesson
        progress  where your progress is kept; take it to another machine

      Writing lessons
        verify  prove that the course holds together
        new     add a lesson

      A lesson is named by its number (4), its name (send), a part of that, or a path.
      \`npx lesson <verb> --help\` says more about one verb.
      "
    `);
  });

  it('fits into 80 columns, as every page of it does', () => {
    const pages = [renderHelp(commands), ...commands.map(renderCommandHelp)];
    const wide = pages.flatMap((page) => page.split('\n')).filter((line) => line.length > 80);
    expect(wide).toEqual([]);
  });

  it('leaves no blanks at the end of a line', () => {
    const pages = [renderHelp(commands), ...commands.map(renderCommandHelp)];
    expect(pages.flatMap((page) => page.split('\n')).filter((line) => line.endsWith(' '))).toEqual([]);
  });
});

describe('lesson <verb> --help', () => {
  it('shows usage, options and examples', () => {
    expect(renderCommandHelp(named('check'))).toMatchInlineSnapshot(`
      "Usage: npx lesson check [lesson|file] [--all] [--json] [--mine] [--reference]
               [--solutions]

      Judge a lesson once; exits 0 only when it passes.

      Passing means that the tests pass and the compiler agrees. Without a lesson:
      the one whose folder you are in, or else the first that does not pass. A lesson
      runs on the earlier ones that you have built; where one does not pass yet, its
      solution stands in.

      Options
        --all        every lesson, and take back the tick of one that no longer passes
        --json       results.json of Exercism, version 3, and nothing else on stdout
        --mine       on your earlier lessons, whether they pass or not
        --reference  on the solutions of the earlier lessons
        --solutions  judge the solutions; your files and progress stay out of it

      Examples
        npx lesson check        the lesson you are at
        npx lesson check 4      lesson 4
        npx lesson check --all  the whole workbook
      "
    `);
  });

  it('shows the value that an option takes', () => {
    expect(renderCommandHelp(named('new'))).toMatchInlineSnapshot(`
      "Usage: npx lesson new <slug> [--number <n>]

      Add a lesson.

      Options
        --number <n>  its place; the next free one when left out

      Examples
        npx lesson new bounded-queue --number 27  lessons/27-bounded-queue
      "
    `);
  });
});

describe('usage', () => {
  it('of every verb', () => {
    expect(commands.map(usageOf).join('\n')).toMatchInlineSnapshot(`
      "Usage: npx lesson watch [lesson] [--fast] [--origin <url>]
      Usage: npx lesson book [--port <n>] [--origin <url>] [--out <dir>]
      Usage: npx lesson check [lesson|file] [--all] [--json] [--mine] [--reference]
               [--solutions]
      Usage: npx lesson hint [lesson|lesson.exercise] [--all]
      Usage: npx lesson run <lesson> [program] [--reference]
      Usage: npx lesson trace <lesson|file> [--test <name>] [--reference]
               [--figure <N>] [--svg <file>] [--json]
      Usage: npx lesson reset <lesson> [--restore] [--yes]
      Usage: npx lesson list [--json]
      Usage: npx lesson words [word...]
      Usage: npx lesson diff [lesson] [--yes]
      Usage: npx lesson solution [lesson] [--yes]
      Usage: npx lesson progress [export|import] [file]
      Usage: npx lesson verify [lesson...] [--fix] [--strict] [--quick] [--mutants]
               [--fresh] [--json]
      Usage: npx lesson new <slug> [--number <n>]"
    `);
  });
});

describe('the table', () => {
  it('has an example for every verb', () => {
    expect(
      commands.filter((command) => command.examples.length === 0).map((command) => command.name),
    ).toEqual([]);
  });

  it('names each verb once', () => {
    const names = commands.map((command) => command.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s can be loaded and run',
    async (_, command) => {
      expect(await command.load()).toHaveProperty('run', expect.any(Function));
    },
  );
});
