import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { look, plainLook } from '../../../tools/terminal/style.ts';
import { width } from '../../../tools/terminal/text.ts';
import type { TraceRun } from '../../../tools/trace/model/events.ts';
import { renderComparison } from '../../../tools/trace/text/comparison.ts';
import { byHand, endless, hellos, long, pipeline, refused, tree, write } from '../runs.ts';

/** A task that begins at once, where it should begin in the next turn of the loop. */
const eager = write(
  'demo of 12-task',
  (pen) => {
    const execute = pen.task('Task-1', 'execute', 14);
    pen.next(execute, undefined, 49);
    pen.print('  executing');
    pen.returns('undefined');
    pen.print('<Task finished>');
    pen.print('<Task finished>');
  },
  { file: 'lessons/12-task/task.ts' },
);
const patient = write(
  'demo of 12-task',
  (pen) => {
    const execute = pen.task('Task-1', 'execute', 14);
    pen.print('<Task pending>');
    pen.turn(1, 1);
    pen.next(execute, undefined, 49);
    pen.print('  executing');
    pen.returns('undefined');
    pen.print('<Task finished>');
  },
  { file: 'lessons/12-task/demo.ts' },
);

/** The same run, but what the event at this index says. */
function but(run: TraceRun, index: number, value: string): TraceRun {
  return { ...run, events: run.events.map((event, i) => (i === index ? { ...event, value } : event)) };
}

const compare = (mine: TraceRun, reference: TraceRun, columns: number): string =>
  `\n${renderComparison(mine, reference, plainLook(columns)).join('\n')}`;

describe('two runs that part', () => {
  it('stand side by side where there is room, lined up by their steps', () => {
    expect(compare(eager, patient, 120)).toMatchInlineSnapshot(`
      "
      Your run differs from the reference at step 2.

      Yours                                                         The reference
        caller        execute                                          loop           execute
                       Task-1                                       run by main        Task-1
                                                                    main ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        1 █─ execute() ─►□               task.ts:14              =    1 █── execute() ──►□
      › 2 ├─── next() ──►█               task.ts:49              ≠  › 2 █ <Task pending> □
          │              █                                          turn 1 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        3 │              █   executing                           ≠    3 ├──── next() ───►█
        4 █◄── return ───■                                       ≠    4 │                █   executing
        5 █ <Task finished>                                      ≠    5 █◄─── return ────■
        6 █ <Task finished>                                      =    6 █ <Task finished>

      Yours          caller resumes execute: next() (task.ts:49)
      The reference  main prints "<Task pending>"

      █ runs  │ in the middle of a call  □ not started  ■ ended  ─► call, answer  ─►□ makes a generator"
    `);
  });

  it('stand one below the other in a narrow terminal', () => {
    expect(compare(eager, patient, 80)).toMatchInlineSnapshot(`
      "
      Your run differs from the reference at step 2.

      Yours
        caller        execute
                       Task-1
        1 █─ execute() ─►□               task.ts:14                                 =
      › 2 ├─── next() ──►█               task.ts:49                                 ≠
        3 │              █   executing                                              ≠
        4 █◄── return ───■                                                          ≠
        5 █ <Task finished>                                                         ≠
        6 █ <Task finished>                                                         =

      The reference
         loop           execute
      run by main        Task-1
      main ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        1 █── execute() ──►□                                                        =
      › 2 █ <Task pending> □                                                        ≠
      turn 1 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        3 ├──── next() ───►█                                                        ≠
        4 │                █   executing                                            ≠
        5 █◄─── return ────■                                                        ≠
        6 █ <Task finished>                                                         =

      Yours          caller resumes execute: next() (task.ts:49)
      The reference  main prints "<Task pending>"

      █ runs  │ in the middle of a call  □ not started  ■ ended  ─► call, answer
      ─►□ makes a generator"
    `);
  });

  it('are told in words where lanes have no room', () => {
    expect(compare(but(pipeline(), 7, '2'), pipeline(), 34)).toMatchInlineSnapshot(`
      "
      Your run differs from the
      reference at step 8.

      … 4 steps before, alike in both
      runs

      Yours
        5 take resumes odd: next()    =
        6 odd resumes count: next()   =
        7 count yields 1              =
        8 odd yields 2                ≠
        9 take yields 1               =
       10 caller prints "1"           =
       11 caller resumes take: next() =
       12 take resumes odd: next()    =
       13 odd resumes count: next()   =
       14 count yields 2              =

      The reference
        5 take resumes odd: next()    =
        6 odd resumes count: next()   =
        7 count yields 1              =
        8 odd yields 1                ≠
        9 take yields 1               =
       10 caller prints "1"           =
       11 caller resumes take: next() =
       12 take resumes odd: next()    =
       13 odd resumes count: next()   =
       14 count yields 2              =
      … 11 steps more, not shown

      Yours          odd yields 2
                     (pipelines.ts:13)
      The reference  odd yields 1"
    `);
  });

  it('begin a few steps before that, and what is before is a number', () => {
    expect(compare(but(long(30), 30, '99n'), long(30), 112)).toMatchInlineSnapshot(`
      "
      Your run differs from the reference at step 31.

      … 27 steps before, alike in both runs

      Yours                                                     The reference
        caller    fibForever                                      caller    fibForever
       28 ├─ next() ─►█        fibonacci.ts:9                =   28 ├─ next() ─►█
       29 █◄── 14n ───▒        fibonacci.ts:4                =   29 █◄── 14n ───▒
       30 ├─ next() ─►█        fibonacci.ts:9                =   30 ├─ next() ─►█
      ›31 █◄── 99n ───▒        fibonacci.ts:4                ≠  ›31 █◄── 15n ───▒
       32 ├─ next() ─►█        fibonacci.ts:9                =   32 ├─ next() ─►█
       33 █◄── 16n ───▒        fibonacci.ts:4                =   33 █◄── 16n ───▒
       34 ├─ next() ─►█        fibonacci.ts:9                =   34 ├─ next() ─►█
       35 █◄── 17n ───▒        fibonacci.ts:4                =   35 █◄── 17n ───▒
       36 ├─ next() ─►█        fibonacci.ts:9                =   36 ├─ next() ─►█
       37 █◄── 18n ───▒        fibonacci.ts:4                =   37 █◄── 18n ───▒
       38 ├─ next() ─►█        fibonacci.ts:9                =   38 ├─ next() ─►█
       39 █◄── 19n ───▒        fibonacci.ts:4                =   39 █◄── 19n ───▒
       40 ├─ next() ─►█        fibonacci.ts:9                =   40 ├─ next() ─►█
       41 █◄── 20n ───▒        fibonacci.ts:4                =   41 █◄── 20n ───▒
       42 ├─ next() ─►█        fibonacci.ts:9                =   42 ├─ next() ─►█
      … 21 steps more, not shown

      Yours          fibForever yields 99n (fibonacci.ts:4)
      The reference  fibForever yields 15n

      █ runs  │ in the middle of a call  ▒ paused at a yield  ─► call, answer"
    `);
  });

  it('are drawn in ASCII and in colour too', () => {
    const ascii = renderComparison(eager, patient, plainLook(120, false));
    for (const line of ascii) expect(line).toMatch(/^[\x20-\x7e]*$/);
    expect(ascii.join('\n')).toContain(' != > 2 # <Task pending> o');
    const colour = look({ colour: true, links: false, unicode: true }, 120);
    const bare = stripVTControlCharacters(renderComparison(eager, patient, colour).join('\n'));
    expect(`\n${bare}`).toBe(compare(eager, patient, 120));
  });

  it('the line of the learner is named, and none of the reference', () => {
    const lines = renderComparison(eager, patient, plainLook(120)).join('\n');
    expect(lines).toContain('execute: next() (task.ts:49)');
    expect(lines).not.toContain('demo.ts');
  });
});

describe('a run that ends early, or late', () => {
  const short = { ...long(3), events: long(3).events.slice(0, 5) };

  it('early', () => {
    expect(compare(short, long(3), 80)).toMatchInlineSnapshot(`
      "
      Your run ends where the reference goes on.

      … 2 steps before, alike in both runs

      Yours
        caller    fibForever
        3 █◄── 1n ────▒        fibonacci.ts:4                                       =
        4 ├─ next() ─►█        fibonacci.ts:9                                       =
        5 █◄── 2n ────▒        fibonacci.ts:4                                       =

      The reference
        caller      fibForever
        3 █◄─── 1n ─────▒                                                           =
        4 ├── next() ──►█                                                           =
        5 █◄─── 2n ─────▒                                                           =
      › 6 ├── next() ──►█                                                           ≠
        7 █◄─── 3n ─────▒                                                           ≠
        8 ├─ return() ─►█                                                           ≠
        9 █◄─ closed ───■                                                           ≠

      Yours          has ended
      The reference  caller resumes fibForever: next()

      █ runs  │ in the middle of a call  ▒ paused at a yield  ■ ended  ─► call, answer"
    `);
  });

  it('late', () => {
    expect(compare(long(3), short, 80)).toMatchInlineSnapshot(`
      "
      Your run goes on at step 6, where the reference has ended.

      … 2 steps before, alike in both runs

      Yours
        caller      fibForever
        3 █◄─── 1n ─────▒        fibonacci.ts:4                                     =
        4 ├── next() ──►█        fibonacci.ts:9                                     =
        5 █◄─── 2n ─────▒        fibonacci.ts:4                                     =
      › 6 ├── next() ──►█        fibonacci.ts:9                                     ≠
        7 █◄─── 3n ─────▒        fibonacci.ts:4                                     ≠
        8 ├─ return() ─►█        fibonacci.ts:9                                     ≠
        9 █◄─ closed ───■                                                           ≠

      The reference
        caller    fibForever
        3 █◄── 1n ────▒                                                             =
        4 ├─ next() ─►█                                                             =
        5 █◄── 2n ────▒                                                             =

      Yours          caller resumes fibForever: next() (fibonacci.ts:9)
      The reference  has ended

      █ runs  │ in the middle of a call  ▒ paused at a yield  ■ ended  ─► call, answer"
    `);
  });

  it('before anything has happened', () => {
    expect(renderComparison({ ...long(3), events: [] }, long(3), plainLook(80))[0]).toBe(
      'Nothing happens in your run.',
    );
  });

  it('with an error, after all that the reference does', () => {
    const failed: TraceRun = { ...long(3), ending: { how: 'thrown', error: 'Error: late' } };
    expect(compare(failed, long(3), 80)).toMatchInlineSnapshot(`
      "
      Your run does all that the reference does, and then stops with an error.

      … 6 steps before, alike in both runs

      Yours
        caller      fibForever
        7 █◄─── 3n ─────▒        fibonacci.ts:4                                     =
        8 ├─ return() ─►█        fibonacci.ts:9                                     =
        9 █◄─ closed ───■                                                           =

      The reference
        caller      fibForever
        7 █◄─── 3n ─────▒                                                           =
        8 ├─ return() ─►█                                                           =
        9 █◄─ closed ───■                                                           =

      ✗ It stopped here: Error: late.

      █ runs  │ in the middle of a call  ▒ paused at a yield  ■ ended  ─► call, answer"
    `);
  });
});

describe('two runs that do the same', () => {
  it('are not drawn', () => {
    expect(compare(pipeline(), pipeline(), 80)).toBe('\nYour run does the same as the reference.');
  });

  it('but for what makes no difference', () => {
    const late: TraceRun = { ...patient, events: patient.events.filter(({ type }) => type !== 'turn') };
    expect(compare(late, patient, 80)).toBe('\nYour run does the same as the reference.');
    const { events } = patient;
    const more: TraceRun = {
      ...patient,
      events: [...events, { type: 'timer', by: 0, what: 'set', number: 1 }],
    };
    expect(compare(more, patient, 80)).toBe(
      '\nYour run does the same as the reference; the steps that differ come from the way\nyou wrote it.',
    );
  });

  it('as far as is known', () => {
    expect(compare(endless(), endless(), 80)).toBe(
      '\nAs far as the runs were recorded, yours does the same as the reference.\n\n✗ It ran for 5 seconds without an end, and was stopped.',
    );
  });

  it('or have nothing in common', () => {
    const one = write('', (pen) => pen.next(pen.make('one')));
    const two = write('', (pen) => pen.next(pen.make('two')));
    expect(compare(one, two, 120)).toBe(
      '\nThere is nothing to compare: no generator function of yours has the name of one of the reference.',
    );
  });
});

it.each([
  ['a task', eager, patient],
  ['a pipeline', but(pipeline(), 7, '2'), pipeline()],
  ['a tree', but(tree(), 8, '9'), tree()],
  ['an error', but(refused(), 11, "'x'"), refused()],
  ['a short one', byHand(), { ...byHand(), events: byHand().events.slice(0, 7) }],
  ['turns', but(hellos(), 20, '7'), hellos()],
] as const)('%s is never wider than the terminal', (_, mine, reference) => {
  for (let columns = 20; columns <= 160; columns++) {
    const lines = renderComparison(mine, reference, plainLook(columns));
    expect(lines.length).toBeGreaterThan(4);
    expect(
      lines.filter((line) => width(line) > columns),
      `${columns} columns`,
    ).toEqual([]);
  }
});
