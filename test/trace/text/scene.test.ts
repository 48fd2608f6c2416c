import { describe, expect, it } from 'vitest';
import { look, plainLook } from '../../../tools/terminal/style.ts';
import { width } from '../../../tools/terminal/text.ts';
import type { Scene } from '../../../tools/trace/scene/scene.ts';
import { toScene } from '../../../tools/trace/scene/to-scene.ts';
import { renderScene } from '../../../tools/trace/text/scene.ts';
import * as runs from '../runs.ts';
import { SCENES, seats, sleep, task, tube } from '../scene/scenes.ts';

/** As it stands in a terminal, beginning with an empty line. */
function drawn(scene: Scene, columns = 80, options?: Parameters<typeof renderScene>[2]): string {
  return `\n${renderScene(scene, plainLook(columns), options).join('\n')}`;
}

describe('in 80 columns', () => {
  it('a figure with its state takes 25 lines, and says which step is in hand', () => {
    const lines = renderScene(task, plainLook(80), { label: 'Figure 12.1', hand: 7 });
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(`\n${lines.join('\n')}`).toMatchInlineSnapshot(`
      "
      Figure 12.1  Nobody sends ‘hello’: ann reads it

         loop          ann         bob   ready    letter     Task-2
      run by main     Task-2      Task-3 next 1st a future   ann’s result
      turn 1 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
          █             □           □    ann bob  [ ]        [ ]
        1 ├── next() ──►█           □    bob
        2 █◄─ letter ───▒           □             [ ] ann
        3 ├─────────────── next() ─►█    empty
        4 █◄────────────── Task-2 ──▒                        [ ] bob
      main ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        5 █┄ setResult ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄►['hello']
          █             ▒           ▒    ann ◄─────┘
      turn 2 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        6 ├── next() ──►█           ▒    empty
      › 7 │             █◄ 'hello' ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄●
        8 █◄─ return ───■           ▒                        ['the letter says hello']
          █                         ▒    bob ◄────────────────┘
      turn 3 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        9 ├─────────────── next() ─►█    empty
       10 │                         █◄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄●
       11 █◄────────────── return ──■

      █ runs  │ in the middle of a call  ▒ paused at a yield  □ not started  ■ ended
      ─► call, answer  ┄► a value is put in, or read  ◄─┘ goes to the ready queue"
    `);
  });

  it('the loop waits, and its timers go to the queue', () => {
    expect(drawn(sleep)).toMatchInlineSnapshot(`
      "
      Two sleep for a second, and the loop waits once
      Turn 1, in which sideBySide makes the two and waits for one, is left out.

         loop        one              two               ready           timers
                    hello            hello              next first
      turn 2 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 0 s
          █           □                □                one two         none
        1 ├─ next() ─►█                □                two
        2 │           █─ callLater(1) ─────────────────────────────────►1: 1 s
        3 █◄ future ──▒                □
        4 ├──────────────── next() ───►█                empty
        5 │           ▒                █─ callLater(1) ────────────────►1: 1 s, 2: 1 s
        6 █◄─────────────── future ────▒
      ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
          ⋮ select(1)  nobody runs, from 0 s to 1 s     timer 1 +1      none
      turn 3 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 1 s
          █           ▒                ▒
        7 █ fills a future             ▒                timer 2 one
        8 █ fills a future             ▒                one two
      turn 4 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 1 s
        9 ├─ next() ─►█                ▒                two
       10 █◄ return ──■                ▒                two sideBySide
       11 ├──────────────── next() ───►█                sideBySide
       12 █◄─────────────── return ────■

      █ runs  │ in the middle of a call  ▒ paused at a yield  □ not started  ■ ended
      ⋮ waits: nobody runs  ─► call, answer  ─► sets a timer"
    `);
  });

  it('a frame has its variables, and steps that are left out are told', () => {
    expect(drawn(seats)).toMatchInlineSnapshot(`
      "
      The frame moves only while its next() runs

        caller                 seats    seats
                            a generator its variables, and its place in the body
        1 █────── seats() ──────►□      □ not started
        2 ├─────── next() ──────►█
        3 █◄─────── 'A1' ────────▒      ▒ row 'A' number 1 at yield row + number
        4 █ puts the kettle on   ▒
        5 ├─────── next() ──────►█
        6 █◄─────── 'A2' ────────▒      ▒ row 'A' number 2 at yield row + number
          █                      ▒ … 4 more steps of the same kind: B1, B2
       11 ├─────── next() ──────►█
       12 █◄ return 'sold out' ──■      ■ gone
       13 █─────── next() ──────►■
       14 █◄─ undefined, done ───■      ■ gone

      █ runs  │ in the middle of a call  ▒ paused at a yield  □ not started  ■ ended
      ─► call, answer  ─►□ makes a generator"
    `);
  });

  it('what goes through a yield* does not stop in the middle', () => {
    expect(drawn(tube)).toMatchInlineSnapshot(`
      "
      Nothing moves in the middle lane while the tube is laid

        caller                  order                  address  variables
          █                       □
        1 ├─────── next() ───────►█
        2 │                       ▒─────── yield* ───────►█
        3 █◄══════════════════════▒══════ 'Street?' ══════▒
        4 ╞═══════════════════════▒══ next('Elm Road') ══►█     street 'Elm Road'
        5 █◄══════════════════════▒═══════ 'Town?' ═══════▒
        6 ╞═══════════════════════▒════ next('Bath') ════►█     town 'Bath'
        7 │                       █◄ return 'Elm Road,… ──■     home 'Elm Road, Bath'
        8 █◄ return 'deliver t… ──■

      █ runs  │ in the middle of a call  ▒ paused at a yield  □ not started  ■ ended
      ─► call, answer  ═► through a yield*"
    `);
  });

  it('all of it is in ASCII where the terminal has nothing else', () => {
    const lines = renderScene(
      {
        ...task,
        title: 'ASCII',
        columns: [...task.columns.slice(0, 2), { kind: 'future', name: 'Task-2', detail: 'a task' }],
      },
      plainLook(80, false),
    );
    expect(`\n${lines.join('\n')}`).toMatchInlineSnapshot(`
      "
      ASCII

         loop          ann         bob   ready    letter     Task-2
      run by main     Task-2      Task-3 next 1st a future   a task
      turn 1 -------------------------------------------------------------------------
          #             o           o    ann bob  [ ]        [ ]
        1 |-- next() -->#           o    bob
        2 #<- letter ---:           o             [ ] ann
        3 |--------------- next() ->#    empty
        4 #<-------------- Task-2 --:                        [ ] bob
      main ---------------------------------------------------------------------------
        5 #. setResult ..........................>['hello']
          #             :           :    ann <-----'
      turn 2 -------------------------------------------------------------------------
        6 |-- next() -->#           :    empty
        7 |             #< 'hello' ................o
        8 #<- return ---x           :                        ['the letter says hello']
          #                         :    bob <----------------'
      turn 3 -------------------------------------------------------------------------
        9 |--------------- next() ->#    empty
       10 |                         #<........................o
       11 #<-------------- return --x

      # runs  | in the middle of a call  : paused at a yield  o not started  x ended
      -> call, answer  .> a value is put in, or read  <-' goes to the ready queue"
    `);
    for (const line of lines) expect(line).toMatch(/^[\x20-\x7e]*$/);
  });
});

describe('in fewer columns', () => {
  it('60: state is dropped from the right, and that is said', () => {
    expect(drawn(task, 60)).toMatchInlineSnapshot(`
      "
      Nobody sends ‘hello’: ann reads it

         loop          ann         bob   ready       letter
      run by main     Task-2      Task-3 next first  a future
      turn 1 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
          █             □           □    ann bob     [ ]
        1 ├── next() ──►█           □    bob
        2 █◄─ letter ───▒           □                [ ] ann
        3 ├─────────────── next() ─►█    empty
        4 █◄────────────── Task-2 ──▒
      main ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        5 █┄ setResult ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄►['hello']
          █             ▒           ▒    ann ◄────────┘
      turn 2 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        6 ├── next() ──►█           ▒    empty
        7 │             █◄ 'hello' ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄●
        8 █◄─ return ───■           ▒    bob
      turn 3 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        9 ├─────────────── next() ─►█    empty
       10 │                         █◄┄● Task-2
       11 █◄────────────── return ──■

      █ runs  │ in the middle of a call  ▒ paused at a yield
      □ not started  ■ ended  ─► call, answer
      ┄► a value is put in, or read  ◄─┘ goes to the ready queue
      Not shown in 60 columns: the state of Task-2. A wider
      terminal has room for it."
    `);
  });

  it('40: only the lanes are left', () => {
    expect(drawn(task, 40)).toMatchInlineSnapshot(`
      "
      Nobody sends ‘hello’: ann reads it

         loop          ann         bob
      run by main     Task-2      Task-3
      turn 1 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
          █             □           □
        1 ├── next() ──►█           □
        2 █◄─ letter ───▒           □
        3 ├─────────────── next() ─►█
        4 █◄────────────── Task-2 ──▒
      main ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        5 █┄ setResult ┄► letter    ▒
      turn 2 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        6 ├── next() ──►█           ▒
        7 │             █◄ 'hello' ┄● letter
        8 █◄─ return ───■           ▒
      turn 3 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        9 ├─────────────── next() ─►█
       10 │                         █◄┄● Task…
       11 █◄────────────── return ──■

      █ runs  │ in the middle of a call
      ▒ paused at a yield  □ not started
      ■ ended  ─► call, answer
      ┄► a value is put in, or read
      Not shown in 40 columns: the state of
      ready, letter and Task-2. A wider
      terminal has room for it."
    `);
  });

  it('24: the steps are told in words', () => {
    expect(drawn(toScene(runs.byHand()), 24)).toMatchInlineSnapshot(`
      "
      demo of
      05-slow-fibonacci

       1  caller makes
            stupidFib
       2  caller resumes
            stupidFib: next()
       3    stupidFib yields
              1
       4  caller prints "1"
       5  caller resumes
            stupidFib:
            next(0.1)
       6    stupidFib prints
              "sleeping for
              0.1 seconds"
       7    stupidFib yields
              1
       8  caller prints "1"
       9  caller resumes
            stupidFib:
            next(0.2)
      10    stupidFib prints
              "sleeping for
              0.2 seconds"
      11    stupidFib yields
              2
      12  caller prints "2"
      13  caller resumes
            stupidFib:
            next(0.3)
      14    stupidFib
              returns
              undefined, and
              has ended
      15  caller resumes
            stupidFib: next()
      16  stupidFib had
            ended; it answers
            undefined, done"
    `);
  });

  it('lanes that have no room are counted, and their steps told in words', () => {
    expect(drawn(toScene(runs.crowd(12)), 60)).toMatchInlineSnapshot(`
      "
      a crowd

        caller        worker1        worker2        worker3
        1 █─ worker1() ─►□
        2 █──────────────── worker2() ─►□
        3 █─────────────────────────────── worker3() ─►□
        4 █ caller makes worker4        □              □
        5 █ caller makes worker5        □              □
        6 █ caller makes worker6        □              □
        7 █ caller makes worker7        □              □
        8 █ caller makes worker8        □              □
        9 █ caller makes worker9        □              □
       10 █ caller makes worker10       □              □
       11 █ caller makes worker11       □              □
       12 █ caller makes worker12       □              □
       13 ├─── next() ──►█              □              □
       14 █◄ 'ready 1' ──▒              □              □
       15 ├────────────────── next() ──►█              □
       16 █◄─────────────── 'ready 2' ──▒              □
       17 ├───────────────────────────────── next() ──►█
       18 █◄────────────────────────────── 'ready 3' ──▒
       19 │ caller resumes worker4: next()             ▒
       20 █ worker4 yields 'ready 4'    ▒              ▒
       21 │ caller resumes worker5: next()             ▒
       22 █ worker5 yields 'ready 5'    ▒              ▒
       23 │ caller resumes worker6: next()             ▒
       24 █ worker6 yields 'ready 6'    ▒              ▒
       25 │ caller resumes worker7: next()             ▒
       26 █ worker7 yields 'ready 7'    ▒              ▒
       27 │ caller resumes worker8: next()             ▒
       28 █ worker8 yields 'ready 8'    ▒              ▒
       29 │ caller resumes worker9: next()             ▒
       30 █ worker9 yields 'ready 9'    ▒              ▒
       31 │ caller resumes worker10: next()            ▒
       32 █ worker10 yields 'ready 10'  ▒              ▒
       33 │ caller resumes worker11: next()            ▒
       34 █ worker11 yields 'ready 11'  ▒              ▒
       35 │ caller resumes worker12: next()            ▒
       36 █ worker12 yields 'ready 12'  ▒              ▒

      █ runs  │ in the middle of a call  ▒ paused at a yield
      □ not started  ─► call, answer  ─►□ makes a generator
      9 of 13 lanes have no room in 60 columns; their steps are
      told in words."
    `);
  });
});

it('in 120 columns there is room for the lines of the code', () => {
  expect(drawn(task, 120)).toMatchInlineSnapshot(`
    "
    Nobody sends ‘hello’: ann reads it

       loop          ann         bob                          ready       letter     Task-2
    run by main     Task-2      Task-3                        next first  a future   ann’s result
    turn 1 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        █             □           □                           ann bob     [ ]        [ ]
      1 ├── next() ──►█           □                           bob                                               demo.ts:20
      2 █◄─ letter ───▒           □                                       [ ] ann                               demo.ts:22
      3 ├─────────────── next() ─►█                           empty                                             demo.ts:25
      4 █◄────────────── Task-2 ──▒                                                  [ ] bob                    demo.ts:27
    main ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
      5 █┄ setResult ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄►['hello']                             demo.ts:40
        █             ▒           ▒                           ann ◄────────┘
    turn 2 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
      6 ├── next() ──►█           ▒                           empty                                             demo.ts:22
      7 │             █◄ 'hello' ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄●                                    demo.ts:22
      8 █◄─ return ───■           ▒                                                  ['the letter says hello']  demo.ts:23
        █                         ▒                           bob ◄───────────────────┘
    turn 3 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
      9 ├─────────────── next() ─►█                           empty                                             demo.ts:27
     10 │                         █◄ 'the letter says hello' ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄●                         demo.ts:27
     11 █◄────────────── return ──■                                                                             demo.ts:29

    █ runs  │ in the middle of a call  ▒ paused at a yield  □ not started  ■ ended  ─► call, answer
    ┄► a value is put in, or read  ◄─┘ goes to the ready queue"
  `);
});

describe('in colour', () => {
  const paint = (trueColour: boolean): string[] =>
    renderScene(task, look({ colour: true, trueColour, links: false, unicode: true }, 80)).map((line) =>
      line.replaceAll('\u001b[', '⟦'),
    );

  it('control has one colour, values another, and what stands beside them a third', () => {
    expect(paint(true).slice(5, 11)).toMatchInlineSnapshot(`
      [
        "    ⟦38;2;18;131;126m█⟦39m             ⟦38;2;114;118;124m□⟦39m           ⟦38;2;114;118;124m□⟦39m    ⟦1m⟦38;2;18;131;126mann⟦39m⟦22m bob  [ ]        [ ]",
        "⟦38;2;114;118;124m  1⟦39m ⟦38;2;18;131;126m├──⟦39m next() ⟦38;2;18;131;126m──►█⟦39m           ⟦38;2;114;118;124m□⟦39m    ⟦1m⟦38;2;18;131;126mbob⟦39m⟦22m",
        "⟦38;2;114;118;124m  2⟦39m ⟦38;2;18;131;126m█◄─⟦39m ⟦38;2;171;100;26mletter⟦39m ⟦38;2;18;131;126m───▒⟦39m           ⟦38;2;114;118;124m□⟦39m             [ ] ann",
        "⟦38;2;114;118;124m  3⟦39m ⟦38;2;18;131;126m├───────────────⟦39m next() ⟦38;2;18;131;126m─►█⟦39m    ⟦38;2;114;118;124mempty⟦39m",
        "⟦38;2;114;118;124m  4⟦39m ⟦38;2;18;131;126m█◄──────────────⟦39m ⟦38;2;171;100;26mTask-2⟦39m ⟦38;2;18;131;126m──▒⟦39m                        [ ] bob",
        "⟦38;2;114;118;124mmain ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄⟦39m",
      ]
    `);
  });

  it('with sixteen colours control is bold', () => {
    expect(paint(false).slice(5, 11)).toMatchInlineSnapshot(`
      [
        "    ⟦1m█⟦22m             ⟦2m□⟦22m           ⟦2m□⟦22m    ⟦1m⟦1mann⟦22m⟦1m⟦22m bob  [ ]        [ ]",
        "⟦2m  1⟦22m ⟦1m├──⟦22m next() ⟦1m──►█⟦22m           ⟦2m□⟦22m    ⟦1m⟦1mbob⟦22m⟦1m⟦22m",
        "⟦2m  2⟦22m ⟦1m█◄─⟦22m ⟦35mletter⟦39m ⟦1m───▒⟦22m           ⟦2m□⟦22m             [ ] ann",
        "⟦2m  3⟦22m ⟦1m├───────────────⟦22m next() ⟦1m─►█⟦22m    ⟦2mempty⟦22m",
        "⟦2m  4⟦22m ⟦1m█◄──────────────⟦22m ⟦35mTask-2⟦39m ⟦1m──▒⟦22m                        [ ] bob",
        "⟦2mmain ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄⟦22m",
      ]
    `);
  });
});

describe('a whole run', () => {
  it('has its repetitions folded, and places where there is room', () => {
    expect(drawn(toScene(runs.long(9)))).toMatchInlineSnapshot(`
      "
      a long loop

        caller          fibForever
        1 █─ fibForever() ─►□        fibonacci.ts:9
        2 ├──── next() ────►█        fibonacci.ts:9
        3 █◄───── 1n ───────▒        fibonacci.ts:4
        4 ├──── next() ────►█        fibonacci.ts:9
        5 █◄───── 2n ───────▒        fibonacci.ts:4
          █                 ▒ … 6 more like this
       18 ├──── next() ────►█        fibonacci.ts:9
       19 █◄───── 9n ───────▒        fibonacci.ts:4
       20 ├─── return() ───►█        fibonacci.ts:9
       21 █◄─── closed ─────■

      █ runs  │ in the middle of a call  ▒ paused at a yield  □ not started  ■ ended
      ─► call, answer  ─►□ makes a generator"
    `);
  });

  it('says how it ended', () => {
    expect(drawn(toScene(runs.refused()))).toMatchInlineSnapshot(`
      "
      demo of 07-double-exchange

        caller                   nest                                            cook
        1 █─────── nest() ───────►□
        2 █─────────────────────────────────────────── cook() ───────────────────►□
        3 ├─────── next() ───────►█                                               □
        4 │                       ├─────────────────── next() ───────────────────►█
        5 │                       █◄────────────────── 'ready' ───────────────────▒
        6 █◄────── 'ready' ───────▒                                               ▒
        7 ├──── next('soup') ────►█                                               ▒
        8 │                       ├──────────────── next('soup') ────────────────►█
        9 │                       │◄─────────────── next('salt?') ────────────────█
       10 │                       ├─ refuses: TypeError: Generator is already … ─►█
       11 │                       │ cook: TypeError: Generator is already running █
       12 │                       █◄──────────────── 'hot soup' ──────────────────▒
       13 █◄──── 'hot soup' ──────▒                                               ▒
       14 █ main gets hot soup    ▒                                               ▒
       15 ├─ throw(Error: fire) ─►█                                               ▒
       16 │                       ├───────────── throw(Error: fire) ─────────────►█
       17 │                       █◄───────────── throw Error: fire ──────────────✗
       18 █◄─ throw Error: fire ──✗

      █ runs  │ in the middle of a call  ▒ paused at a yield  □ not started
      ✗ ended by an error  ─► call, answer  ─►□ makes a generator

      ✗ It stopped here: Error: fire."
    `);
  });

  it('says that nothing happened', () => {
    expect(drawn(toScene(runs.write('nothing', () => undefined)))).toMatchInlineSnapshot(`
      "
      nothing

      No generator was made, and nothing was printed. A program is drawn when it calls
      a \`function*\` and resumes the generator: with \`next()\`, or in a \`for...of\`."
    `);
  });

  it('has a section for each turn', () => {
    expect(drawn(toScene(runs.hellos()))).toMatchInlineSnapshot(`
      "
      demo of 14-time

         loop                main          hello             bob
      run by main           Task-1         Task-2           hello
      main ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        1 █───── main() ─────►□
      turn 1 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 0 s
        2 ├───── next() ─────►█
        3 │                   █── hello() ──►□
        4 │                   █────────────────── hello() ───►□
        5 █◄──── Task-2 ──────▒              □                □
      turn 2 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 0 s
        6 ├─────────────────────── next() ──►█                □
        7 │                   ▒              █ hello 1        □
        8 │                   ▒              █─ sets timer 1 ─►
        9 █◄──────────────────── Future #1 ──▒                □
       10 ├─────────────────────────────────────── next() ───►█
       11 │                   ▒              ▒                █ hello 2
       12 │                   ▒              ▒                █─ sets timer 2 ─►
       13 █◄──────────────────────────────────── Future #2 ───▒
      turn 3 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 1 s
       14 █┄ fills Future #1 ┄►              ▒                ▒
      turn 4 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 1 s
       15 ├─────────────────────── next() ──►█                ▒
       16 │                   ▒              █ bye 1          ▒
       17 █◄───────────────────── return 1 ──■                ▒
      turn 5 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 1 s
       18 ├───── next() ─────►█                               ▒
       19 █◄────── bob ───────▒                               ▒
      turn 6 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 2 s
       20 █┄ fills Future #2 ┄►                               ▒
      turn 7 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 2 s
       21 ├─────────────────────────────────────── next() ───►█
       22 │                   ▒                               █ bye 2
       23 █◄───────────────────────────────────── return 2 ───■
      turn 8 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 2 s
       24 ├───── next() ─────►█
       25 │                   █ 1 and 2
       26 █◄──── return ──────■

      █ runs  │ in the middle of a call  ▒ paused at a yield  □ not started  ■ ended
      ─► call, answer  ─►□ makes a generator  ┄► a value is put in, or read
      ─► sets a timer"
    `);
  });
});

const scenes: readonly (readonly [string, Scene])[] = [
  ...Object.entries(SCENES),
  ...[
    runs.byHand(),
    runs.pipeline(),
    runs.tree(),
    runs.turns(),
    runs.endless(),
    runs.refused(),
    runs.oneAfterTheOther(20),
    runs.crowd(12),
    runs.hellos(),
    runs.letter(),
    runs.ticks(6),
  ].map((run) => [run.title, toScene(run, { mostSteps: 60 })] as const),
];

describe.each(scenes)('%s', (_, scene) => {
  it('is never wider than the terminal, and one runs at a time', () => {
    for (let columns = 20; columns <= 160; columns++) {
      const lines = renderScene(scene, plainLook(columns));
      const wide = lines.filter((line) => width(line) > columns);
      expect(wide, `${columns} columns`).toEqual([]);
      const legend = lines.findIndex((line) => line.startsWith('█ runs'));
      const two = lines.slice(0, legend < 0 ? 0 : legend).filter((line) => line.split('█').length > 2);
      expect(two, `${columns} columns`).toEqual([]);
    }
  });

  it('has the names of its lanes whole, in any width', () => {
    for (let columns = 20; columns <= 160; columns += 7) {
      const lines = renderScene(scene, plainLook(columns));
      const names = lines[lines.indexOf('') + 1] ?? '';
      if (!lines.some((line) => line.startsWith('█ runs')) || width(scene.title) > columns) continue;
      const whole = scene.lanes.filter(({ name }) => names.includes(name));
      expect(whole.length, `${columns} columns: ${names}`).toBeGreaterThanOrEqual(2);
    }
  });
});
