import { describe, expect, it } from 'vitest';
import { look, plainLook } from '../../../tools/terminal/style.ts';
import { width } from '../../../tools/terminal/text.ts';
import { type DiagramOptions, toDiagram } from '../../../tools/trace/model/diagram.ts';
import type { TraceRun } from '../../../tools/trace/model/events.ts';
import { renderDiagram } from '../../../tools/trace/text/diagram.ts';
import {
  byHand,
  crowd,
  endless,
  hellos,
  letter,
  long,
  oneAfterTheOther,
  pipeline,
  refused,
  ticks,
  tree,
  turns,
  write,
} from '../runs.ts';

function draw(run: TraceRun, columns = 80, more: DiagramOptions & { ascii?: boolean } = {}): string {
  const lines = renderDiagram(toDiagram(run, more), plainLook(columns, more.ascii !== true));
  return ['', ...lines].join('\n');
}

describe('a lane a column, an arrow a line', () => {
  it('one frame, asked by hand until it has ended', () => {
    expect(draw(byHand())).toMatchInlineSnapshot(`
      "
      demo of 05-slow-fibonacci

          caller               stupidFib
       1  ┠────── makes ──────►·                             slow.ts:20
       2  ├────── next() ─────►┃                             slow.ts:21
       3  ┃◄───── yield 1 ─────┊                             slow.ts:8
       4  ┃ "1"                ┊
       5  ├──── next(0.1) ────►┃                             slow.ts:24
       6  │                    ┃ "sleeping for 0.1 seconds"
       7  ┃◄───── yield 1 ─────┊                             slow.ts:8
       8  ┃ "1"                ┊
       9  ├──── next(0.2) ────►┃                             slow.ts:24
      10  │                    ┃ "sleeping for 0.2 seconds"
      11  ┃◄───── yield 2 ─────┊                             slow.ts:8
      12  ┃ "2"                ┊
      13  ├──── next(0.3) ────►┃                             slow.ts:24
      14  ┃◄───── return ──────■
      15  ┠────── next() ─────►■                             slow.ts:27
      16  ┃◄─ undefined, done ─■

      ┃ runs   │ waits for an answer   ┊ suspended at a yield   · not begun   ■ ended"
    `);
  });

  it('a pipeline of three, in a narrow terminal without Unicode', () => {
    expect(draw(pipeline(), 60, { ascii: true })).toMatchInlineSnapshot(`
      "
      demo of 03-pull-pipelines

          caller     count         odd           take
       1  #- makes ->.
       2  #-------- makes -------->.
       3  #--------------- makes --------------->.
       4  |--------------- next() -------------->#
       5  |          .             #<-- next() --|
       6  |          #<-- next() --|             |
       7  |          :-- yield 1 ->#             |
       8  |          :             :-- yield 1 ->#
       9  #<-------------- yield 1 --------------:
      10  # "1"      :             :             :
      11  |--------------- next() -------------->#
      12  |          :             #<-- next() --|
      13  |          #<-- next() --|             |
      14  |          :-- yield 2 ->#             |
      15  |          #<-- next() --|             |
      16  |          :-- yield 3 ->#             |
      17  |          :             :-- yield 3 ->#
      18  #<-------------- yield 3 --------------:
      19  # "3"      :             :             :
      20  |--------------- next() -------------->#
      21  |          :             #<- return() -|
      22  |          #<- return() -|             |
      23  |          x--- close -->#             |
      24  |                        x--- close -->#
      25  #<-------------- return ---------------x

      # runs   | waits for an answer   : suspended at a yield
      . not begun   x ended"
    `);
  });

  it('two frames by turns', () => {
    expect(draw(turns(), 120)).toMatchInlineSnapshot(`
      "
      demo of 05-slow-fibonacci

          caller                   cashier #1  cashier #2
       1  ┠──────── makes ────────►·                     slow.ts:60
       2  ┠────────────── makes ──────────────►·         slow.ts:61
       3  ├──────── next() ───────►┃           ·         slow.ts:62
       4  ┃◄─────── yield 0 ───────┊           ·         slow.ts:44
       5  ├────────────── next() ─────────────►┃         slow.ts:63
       6  ┃◄───────────── yield 0 ─────────────┊         slow.ts:44
       7  ├─────── next(5) ───────►┃           ┊         slow.ts:64
       8  ┃◄─────── yield 5 ───────┊           ┊         slow.ts:44
       9  ├───────────── next(7) ─────────────►┃         slow.ts:65
      10  ┃◄──────────── yield 12 ─────────────┊         slow.ts:44
      11  ├─────── next(1) ───────►┃           ┊         slow.ts:66
      12  ┃◄────── yield 13 ───────┊           ┊         slow.ts:44
      13  ┃ "5, 7 and 1 make: 13"  ┊           ┊

      ┃ runs   │ waits for an answer   ┊ suspended at a yield   · not begun"
    `);
  });

  it('a yield* is one arrow from end to end, with a double line', () => {
    expect(draw(tree())).toMatchInlineSnapshot(`
      "
      test of inorder

          caller       inorder #1   inorder #2   inorder #3   inorder #4  inorder #5
       1  ┠── makes ──►·
       2  ├── next() ─►┃
       3  │            ┠── makes ──►·
       4  │            ╞══ next() ═►┃
       5  │            │            ┠── makes ──►·
       6  │            │            ╞══ next() ═►┃
       7  │            │            │            ┠── makes ──►·
       8  │            │            │            ╞══ next() ═►┃
       9  ┃◄───────────┊◄═══════════┊◄═══════════┊◄═ yield 1 ═┊
      13  ├── next() ─►╞═══════════►╞═══════════►╞═══════════►┃
      17  │            │            │            ┃◄═ return ══■
      18  ┃◄───────────┊◄═══════════┊◄═ yield 2 ═┊
      21  ├── next() ─►╞═══════════►╞═══════════►┃
      24  │            │            ┃◄═ return ══■
      25  ┃◄───────────┊◄═ yield 3 ═┊
      27  ├── next() ─►╞═══════════►┃
      29  │            ┃◄═ return ══■
      30  ┃◄─ yield 4 ─┊
      31  ├── next() ─►┃
      32  │            ┠───────────────────── makes ─────────────────────►·
      33  │            ╞═════════════════════ next() ════════════════════►┃
      34  ┃◄───────────┊◄════════════════════ yield 5 ════════════════════┊
      36  ├── next() ─►╞═════════════════════════════════════════════════►┃
      38  │            ┃◄════════════════════ return ═════════════════════■
      39  ┃◄─ return ──■

      ┃ runs   │ waits for an answer   ┊ suspended at a yield   · not begun   ■ ended
      ═ through a yield*"
    `);
  });

  it('one that is running, and an error that nobody catches', () => {
    expect(draw(refused())).toMatchInlineSnapshot(`
      "
      demo of 07-double-exchange

          caller                  nest                            cook
       1  ┠──────── makes ───────►·                                   exchange.ts:40
       2  ┠──────────────────────── makes ───────────────────────►·   exchange.ts:41
       3  ├─────── next() ───────►┃                               ·   exchange.ts:42
       4  │                       ├─────────── next() ───────────►┃   exchange.ts:11
       5  │                       ┃◄─────── yield 'ready' ────────┊   exchange.ts:20
       6  ┃◄─── yield 'ready' ────┊                               ┊   exchange.ts:12
       7  ├──── next('soup') ────►┃                               ┊   exchange.ts:44
       8  │                       ├──────── next('soup') ────────►┃   exchange.ts:11
       9  │                       │◄─────── next('salt?') ────────┨   exchange.ts:22
      10  │                       ├─ TypeError: Generator is al… ►┃
      11  │       "cook: TypeError: Generator is already running" ┃
      12  │                       ┃◄────── yield 'hot soup' ──────┊   exchange.ts:20
      13  ┃◄── yield 'hot soup' ──┊                               ┊   exchange.ts:12
      14  ┃ "main gets hot soup"  ┊                               ┊
      15  ├─ throw(Error: fire) ─►┃                               ┊   exchange.ts:46
      16  │                       ├───── throw(Error: fire) ─────►┃   exchange.ts:13
      17  │                       ┃◄───── throw Error: fire ──────■
      18  ┃◄─ throw Error: fire ──■

      ┃ runs   │ waits for an answer   ┊ suspended at a yield   · not begun   ■ ended

      ✗ It stopped here: Error: fire."
    `);
  });

  it('ten thousand steps', () => {
    expect(draw(long(5_000), 60)).toMatchInlineSnapshot(`
      "
      a long loop

             caller           fibForever
          1  ┠──── makes ────►·         fibonacci.ts:9
          2  ├──── next() ───►┃         fibonacci.ts:9
          3  ┃◄── yield 1n ───┊         fibonacci.ts:4
          4  ├──── next() ───►┃         fibonacci.ts:9
          5  ┃◄── yield 2n ───┊         fibonacci.ts:4
             ┃ … 4,997 more like this
      10000  ├──── next() ───►┃         fibonacci.ts:9
      10001  ┃◄─ yield 5000n ─┊         fibonacci.ts:4
      10002  ├─── return() ──►┃         fibonacci.ts:9
      10003  ┃◄──── close ────■

      ┃ runs   │ waits for an answer   ┊ suspended at a yield
      · not begun   ■ ended"
    `);
  });

  it('a loop without an end says that it was stopped, and who was running', () => {
    expect(draw(endless(), 60, { ascii: true })).toMatchInlineSnapshot(`
      "
      test of take

            caller      take            count
         1  #-- makes ->.                    fibonacci.ts:14
         2  #---------- makes --------->.    fibonacci.ts:14
         3  |- next() ->#               .    fibonacci.ts:14
         4  |           |--- next() --->#    fibonacci.ts:21
         5  |           #<-- yield 1 ---:    fibonacci.ts:4
         6  |           |--- next() --->#    fibonacci.ts:21
         7  |           #<-- yield 2 ---:    fibonacci.ts:4
            | ~ 997 more like this      :
      2002  |           |--- next() --->#    fibonacci.ts:21
      2003  |           #<- yield 1000 -:    fibonacci.ts:4
            | ~ 1,204,877 steps not shown
            |           #               :

      # runs   | waits for an answer   : suspended at a yield
      . not begun

      x It ran for 5 seconds without an end, and was stopped."
    `);
  });

  it('one frame after the other', () => {
    expect(draw(oneAfterTheOther(40), 60)).toMatchInlineSnapshot(`
      "
      one after the other

           caller                 toast #1  toast #2  toast #40
        1  ┠─────── makes ───────►·
        2  ├─────── next() ──────►┃
        3  ┃◄─ yield 'how long?' ─┊
        4  ├────── next(0) ──────►┃
        5  ┃◄─── return 'done' ───■
        6  ┠──────────── makes ────────────►·
        7  ├──────────── next() ───────────►┃
        8  ┃◄────── yield 'how long?' ──────┊
        9  ├─────────── next(1) ───────────►┃
       10  ┃◄──────── return 'done' ────────■
           ┃ … 37 more like this
      196  ┠───────────────── makes ─────────────────►·
      197  ├───────────────── next() ────────────────►┃
      198  ┃◄─────────── yield 'how long?' ───────────┊
      199  ├──────────────── next(39) ───────────────►┃
      200  ┃◄───────────── return 'done' ─────────────■

      ┃ runs   │ waits for an answer   ┊ suspended at a yield
      · not begun   ■ ended"
    `);
  });

  it('a deep recursion', () => {
    const run = write('deep', (pen) => {
      const frames: number[] = [];
      for (let depth = 0; depth < 100; depth++) {
        const frame = pen.make('nest', 3);
        if (depth === 0) pen.next(frame, undefined, 9);
        else pen.pass(frame, 'next', undefined, 4);
        frames.push(frame);
      }
      for (const _ of frames) pen.yields('1', 5);
    });
    expect(draw(run)).toMatchInlineSnapshot(`
      "
      deep

           caller      nest #1      nest #2     nest #3  nest #98 nest #99     nest #…
        1  ┠── makes ─►·
        2  ├─ next() ─►┃
        3  │           ┠── makes ──►·
        4  │           ╞══ next() ═►┃
        5  │           │            ┠── makes ─►·
        6  │           │            ╞═ next() ═►┃
           │ … 96 more like this    │           │        │        ┃
      199  │           │            │           │        │        ┠── makes ──►·
      200  │           │            │           │        │        ╞══ next() ═►┃
      201  │           │            │           │        ┃◄═══════┊◄═ yield 1 ═┊
           │ … 96 more like this    ┃           ┊        ┊        ┊            ┊
      299  ┃◄──────────┊◄═ yield 1 ═┊           ┊        ┊        ┊            ┊

      ┃ runs   │ waits for an answer   ┊ suspended at a yield   · not begun
      ═ through a yield*"
    `);
  });

  it('colour says it again: who runs, what is folded, what is thrown', () => {
    const run = write('colours', (pen) => {
      const fib = pen.make('fib', 1);
      pen.next(fib, undefined, 2);
      pen.throws('Error: boom');
    });
    const lines = renderDiagram(toDiagram(run), look({ colour: true, links: false, unicode: true }, 60));
    expect(lines).toMatchInlineSnapshot(`
      [
        "[1mcolours[22m",
        "",
        "   [1mcaller[22m                 [1mfib[22m",
        "[2m1[22m  [1m[36m┠[39m[22m[2m───────[22m makes [2m───────[22m►[2m·[22m  [2mdemo.ts:1[22m",
        "[2m2[22m  ├[2m───────[22m next() [2m──────[22m►[1m[36m┃[39m[22m  [2mdemo.ts:2[22m",
        "[2m3[22m  [1m[36m┃[39m[22m◄[2m─[22m[31m throw Error: boom [39m[2m─[22m■",
        "",
        "[2m┃ runs   │ waits for an answer   · not begun   ■ ended[22m",
      ]
    `);
  });
});

describe('what fits', () => {
  const runs = [byHand(), pipeline(), tree(), turns(), refused(), long(100), endless(), crowd(5), crowd(30)];
  const strange = write('日本\nline', (pen) => {
    const frame = pen.make('日本語');
    pen.next(frame, "'日本語日本語日本語'");
    pen.print('👩‍👩‍👧‍👦 and é '.repeat(12));
    pen.throws('Error: a\n  b\u001b[31m');
  });

  it.each([40, 41, 60, 79, 80, 100, 200, 300])('no line is wider than %i columns', (columns) => {
    for (const run of [...runs, strange]) {
      for (const line of renderDiagram(toDiagram(run), plainLook(columns))) {
        expect(width(line)).toBeLessThanOrEqual(columns);
        expect(['\n', '\u001b'].some((code) => line.includes(code))).toBe(false);
      }
    }
  });

  it('a terminal that is too narrow for anything gets something', () => {
    for (const columns of [1, 5, 20])
      expect(renderDiagram(toDiagram(pipeline()), plainLook(columns))).not.toEqual([]);
  });

  it('without Unicode every sign is ASCII', () => {
    for (const run of runs) {
      expect(draw(run, 80, { ascii: true })).toMatch(/^[\x20-\x7e\n]*$/);
    }
  });

  it('places in the code go first, then what is written on arrows becomes short', () => {
    expect(draw(pipeline(), 40).split('\n').slice(3, 12).join('\n')).toMatchInlineSnapshot(`
      "    caller    count      odd        take
       1  ┠─ makes ►·
       2  ┠────── makes ──────►·
       3  ┠──────────── makes ───────────►·
       4  ├─────────── next() ───────────►┃
       5  │         ·          ┃◄ next() ─┤
       6  │         ┃◄ next() ─┤          │
       7  │         ┊─── 1 ───►┃          │
       8  │         ┊          ┊─── 1 ───►┃"
    `);
    expect(draw(pipeline(), 80)).toContain('pipelines.ts:30');
  });

  it('what is printed goes on in the next line, at the side where there is room', () => {
    const run = write('talk', (pen) => {
      const inner = pen.make('inner');
      pen.next(inner);
      pen.print('it says more than there is room for at any side of it, and then it says some more');
      pen.yields("'a rather long word'");
      pen.print('and so does the caller, which has all the room that there is to the right');
    });
    expect(draw(run, 50)).toMatchInlineSnapshot(`
      "
      talk

         caller                          inner
      1  ┠──────────── makes ───────────►·
      2  ├─────────── next() ───────────►┃
      3  │   "it says more than there is ┃
         │   room for at any side of it, ┃
         │   and then it says some more" ┃
      4  ┃◄─ yield 'a rather long word' ─┊
      5  ┃ "and so does the caller, which has all the
         ┃ room that there is to the right"

      ┃ runs   │ waits for an answer
      ┊ suspended at a yield   · not begun"
    `);
  });

  it('frames share lanes where there is no room for all', () => {
    expect(draw(tree(), 60).split('\n').slice(3, 9).join('\n')).toMatchInlineSnapshot(`
      "    caller     inorder #1 inorder #… inorder #3 inorder #4
       1  ┠─ makes ─►·
       2  ├─ next() ►┃
       3  │          ┠─── #2 ──►·
       4  │          ╞═ next() ►┃
       5  │          │          ┠─ makes ─►·"
    `);
  });

  it('one that is left alone gives its lane away, so that words can be read', () => {
    const run = write('left alone', (pen) => {
      for (const name of ['first', 'second', 'third', 'fourth']) {
        const frame = pen.make(name);
        pen.next(frame, "'hello'");
        pen.yields("'a few words'");
      }
    });
    expect(draw(run, 40)).toMatchInlineSnapshot(`
      "
      left alone

          caller               first, second …
       1  ┠─── makes first ───►·
       2  ├── next('hello') ──►┃
       3  ┃◄── 'a few words' ──┊
       4  ┠─── makes second ──►·
       5  ├── next('hello') ──►┃
       6  ┃◄── 'a few words' ──┊
       7  ┠─── makes third ───►·
       8  ├── next('hello') ──►┃
       9  ┃◄── 'a few words' ──┊
      10  ┠─── makes fourth ──►·
      11  ├── next('hello') ──►┃
      12  ┃◄── 'a few words' ──┊

      ┃ runs   │ waits for an answer
      ┊ suspended at a yield   · not begun"
    `);
    expect(draw(run, 50)).toContain('first  second  third  fourth');
  });

  it('where too many are there at once, it is told in sentences', () => {
    expect(draw(crowd(5), 40)).toMatchInlineSnapshot(`
      "
      a crowd

       1  caller makes worker1     demo.ts:1
       2  caller makes worker2     demo.ts:2
       3  caller makes worker3     demo.ts:3
       4  caller makes worker4     demo.ts:4
       5  caller makes worker5     demo.ts:5
       6  caller resumes worker1: next()
       7  worker1 yields 'ready 1'
       8  caller resumes worker2: next()
       9  worker2 yields 'ready 2'
      10  caller resumes worker3: next()
      11  worker3 yields 'ready 3'
      12  caller resumes worker4: next()
      13  worker4 yields 'ready 4'
      14  caller resumes worker5: next()
      15  worker5 yields 'ready 5'"
    `);
    expect(draw(tree(), 40).split('\n').slice(2, 15).join('\n')).toMatchInlineSnapshot(`
      "
       1  caller makes inorder #1
       2  caller resumes inorder #1: next()
       3    inorder #1 makes inorder #2
       4    inorder #1 passes next() on to
              inorder #2
       5      inorder #2 makes inorder #3
       6      inorder #2 passes next() on to
                inorder #3
       7        inorder #3 makes inorder #4
       8        inorder #3 passes next() on
                  to inorder #4
       9        inorder #4 yields 1, through"
    `);
    const folded = write('folded', (pen) => {
      const frames = Array.from({ length: 9 }, (_, i) => pen.make(`f${i}`, i));
      for (let i = 0; i < 20; i++) {
        pen.next(frames[0] as number, undefined, 2);
        pen.yields('1', 3);
      }
      for (const frame of frames) pen.next(frame);
    });
    expect(draw(folded, 40, { mostRows: 14 }).split('\n').slice(-6).join('\n')).toMatchInlineSnapshot(`
      "10  caller resumes f0: next()  demo.ts:2
      11  f0 yields 1                demo.ts:3
      12  caller resumes f0: next()  demo.ts:2
      13  f0 yields 1                demo.ts:3
          … 17 more like this
          … 11 steps not shown"
    `);
  });
});

describe('what is not there', () => {
  it('a part of a run says how much is missing before and after', () => {
    expect(draw(pipeline(), 60, { from: 9, to: 13 })).toMatchInlineSnapshot(`
      "
      demo of 03-pull-pipelines

          caller  count        odd         take
          ┃ … 9 steps not shown┊           ┊
      10  ┃ "1"   ┊            ┊           ┊
      11  ├──────────── next() ───────────►┃   pipelines.ts:30
      12  │       ┊            ┃◄─ next() ─┤   pipelines.ts:18
      13  │       ┃◄─ next() ──┤           │   pipelines.ts:12
      14  │       ┊─ yield 2 ─►┃           │   pipelines.ts:5
          ┃ … 11 steps not shown
          ┃

      ┃ runs   │ waits for an answer   ┊ suspended at a yield"
    `);
  });

  it('one that resumes itself is told so beside its lane', () => {
    const run = write('itself', (pen) => {
      const cook = pen.make('cook');
      pen.next(cook);
      pen.next(cook, "'salt?'");
      pen.refuses();
      pen.returns('undefined');
    });
    expect(draw(run, 70)).toMatchInlineSnapshot(`
      "
      itself

         caller      cook
      1  ┠── makes ─►·
      2  ├─ next() ─►┃
      3  │           ┃ itself: next('salt?')
      4  │           ┃ throw TypeError: Generator is already running
      5  ┃◄─ return ─■

      ┃ runs   │ waits for an answer   · not begun   ■ ended"
    `);
  });

  it('a run without generators shows what was printed', () => {
    expect(draw(write('plain', (pen) => pen.print('hello')))).toMatchInlineSnapshot(`
      "
      plain

         caller
      1  ┃ "hello"

      ┃ runs"
    `);
  });

  it('nothing at all is said', () => {
    const run = write('nothing', () => {}, { ending: { how: 'thrown', error: 'Error: TODO 2' } });
    expect(draw(run)).toMatchInlineSnapshot(`
      "
      nothing

      No generator was made, and nothing was printed.

      ✗ It stopped here: Error: TODO 2."
    `);
  });
});

describe('what a loop tells', () => {
  it('each task has its lane, each turn begins with a line across them', () => {
    expect(draw(hellos())).toMatchInlineSnapshot(`
      "
      demo of 14-time

          caller            Task-1 main  Task-2 hello  bob hello
       1  ┠───── makes ────►·                                   hello.ts:20
       2  ┃━ turn 1 at 0 s: 1 call ready ━━━━━━━━━━━━━━━━━━━━━━
       3  ├──── next() ────►┃                                   hello.ts:58
       4  │                 ┠── makes ──►·                      hello.ts:11
       5  │                 ┠───────── makes ─────────►·        hello.ts:12
       9  ┃◄─ yield Task-2 ─┊            ·             ·        hello.ts:13
      10  ┃━ turn 2 at 0 s: 2 calls ready ━━━━━━━━━━━━━·━━━━━━━
      11  ├─────────── next() ──────────►┃             ·        hello.ts:58
      12  │                 ┊            ┃ "hello 1"   ·
      15  │                 ┊            ┃ sets timer 1 for 1 s
      20  ┃◄────── yield Future #1 ──────┊             ·        hello.ts:5
      21  ├────────────────── next() ─────────────────►┃        hello.ts:58
      22  │                 ┊            ┊             ┃ "hello 2"
      25  │                 ┊            ┊             ┃ sets timer 2 for 2 s
      30  ┃◄───────────── yield Future #2 ─────────────┊        hello.ts:5
      31  ┃━ turn 3 at 1 s: 1 call ready ┊━━━━━━━━━━━━━┊━━━━━━━
      32  ┃ timer 1 goes off┊            ┊             ┊
      33  ┃ Future #1 is done            ┊             ┊
      34  ┃━ turn 4 at 1 s: 1 call ready ┊━━━━━━━━━━━━━┊━━━━━━━
      35  ┃ Future #1 wakes Task-2       ┊             ┊
      36  ├─────────── next() ──────────►┃             ┊        hello.ts:58
      41  │                 ┊            ┃ "bye 1"     ┊
      42  ┃◄───────── return 1 ──────────■             ┊        hello.ts:7
      43  ┃━ turn 5 at 1 s: 1 call ready ━━━━━━━━━━━━━━┊━━━━━━━
      44  ┃ Task-2 wakes Task-1                        ┊
      45  ├──── next() ────►┃                          ┊        hello.ts:58
      51  ┃◄── yield bob ───┊                          ┊        hello.ts:13
      52  ┃━ turn 6 at 2 s: 1 call ready ━━━━━━━━━━━━━━┊━━━━━━━
      53  ┃ timer 2 goes off┊                          ┊
      54  ┃ Future #2 is done                          ┊
      55  ┃━ turn 7 at 2 s: 1 call ready ━━━━━━━━━━━━━━┊━━━━━━━
      56  ┃ Future #2 wakes bob                        ┊
      57  ├────────────────── next() ─────────────────►┃        hello.ts:58
      62  │                 ┊                          ┃ "bye 2"
      63  ┃◄──────────────── return 2 ─────────────────■        hello.ts:7
      64  ┃━ turn 8 at 2 s: 1 call ready ━━━━━━━━━━━━━━━━━━━━━━
      65  ┃ bob wakes Task-1┊
      66  ├──── next() ────►┃                                   hello.ts:58
      69  │                 ┃ "1 and 2"
      70  ┃◄──── return ────■

      ┃ runs   │ waits for an answer   ┊ suspended at a yield   · not begun   ■ ended"
    `);
  });

  it('in a wide terminal a timer says what it calls, when it has a name', () => {
    expect(draw(hellos(), 140)).toContain('┃ timer 1 goes off: setResult');
  });

  it('in a narrow one without Unicode, the same', () => {
    expect(draw(hellos(), 45, { ascii: true, mostRows: 24 })).toMatchInlineSnapshot(`
      "
      demo of 14-time

          caller       Task-1 ma~ Task-2 ~ bob hel~
       1  #-- makes -->.
       2  #_ turn 1 at 0 s: 1 call ready ________
       3  |-- next() ->#
       4  |            #- makes ->.
       5  |            #------ makes ----->.
       9  #<- Task-2 --:          .        .
      10  #_ turn 2 at 0 s: 2 calls ready _._____
      11  |------- next() ------->#        .
      12  |            :          # "hello 1"
      15  |  sets timer 1 for 1 s #        .
      20  #<-- yield Future #1 ---:        .
      21  |------------ next() ----------->#
      22  |            :         "hello 2" #
      25  |           sets timer 2 for 2 s #
      30  #<------- yield Future #2 -------:
      31  #_ turn 3 at 1 s: 1 call ready __:_____
      32  # timer 1 goes off      :        :
      33  # Future #1 is done     :        :
      34  #_ turn 4 at 1 s: 1 call ready __:_____
      35  # Future #1 wakes Task-2:        :
      36  |------- next() ------->#        :
      41  |            :          # "bye 1":
      42  #<------ return 1 ------x        :
      43  #_ turn 5 at 1 s: 1 call ready __:_____
          # ~ 27 steps not shown
          #

      # runs   | waits for an answer
      : suspended at a yield   . not begun
      x ended"
    `);
  });

  it('where there is no room for lanes, in sentences', () => {
    expect(draw(hellos(), 25, { from: 29, to: 42 })).toMatchInlineSnapshot(`
      "
      demo of 14-time

          … 29 steps not shown
      30  bob hello yields
            Future #2
      31  ── turn 3 begins at
            1 s, with 1 call
            ready
      32  timer 1 goes off:
            caller calls
            setResult
      33  caller gives Future
            #1 its result
      34  ── turn 4 begins at
            1 s, with 1 call
            ready
      35  Future #1 is done,
            and wakes Task-2
      36  caller resumes
            Task-2 hello:
            next()
      41    Task-2 hello
              prints "bye 1"
      42  Task-2 hello
            returns 1, and has
            ended
      43  ── turn 5 begins at
            1 s, with 1 call
            ready
          … 27 steps not shown"
    `);
  });

  it('without turns every frame has a lane, but for those behind a future', () => {
    expect(draw(letter())).toMatchInlineSnapshot(`
      "
      demo of 12-task

          caller                 ann reader  Task-2 writer  read
       1  ┠─────── makes ───────►·                              letter.ts:30
       2  ┠───────────── makes ─────────────►·                  letter.ts:31
       3  ├─────── next() ──────►┃           ·                  letter.ts:58
       4  │                      ┠───────── makes ─────────►·   letter.ts:4
       5  │                      ╞═════════ next() ════════►┃   letter.ts:4
       9  ┃◄─────────────────────┊◄════ yield Future #1 ════┊   letter.ts:9
      11  ├───────────── next() ────────────►┃              ┊   letter.ts:58
      12  │                      ┊           ┃ Future #1 has failed: Error: lost
      13  ┃◄──────────── return ─────────────■              ┊
      14  ┃ Future #1 wakes ann  ┊                          ┊
      15  ├─────── next() ──────►╞═════════════════════════►┃   letter.ts:58
      19  │                      ┃◄═══ throw Error: lost ═══■
      20  ┃◄─ throw Error: lost ─■

      ┃ runs   │ waits for an answer   ┊ suspended at a yield   · not begun   ■ ended
      ═ through a yield*"
    `);
  });

  it('turns that repeat are folded', () => {
    expect(draw(ticks(12))).toMatchInlineSnapshot(`
      "
      ticks

           caller                          Task-1 tick               Task-2 pong
        1  ┠──────────── makes ───────────►·
        2  ┠───────────────────────── makes ────────────────────────►·
        3  ┃━ turn 1 at 0 s: 2 calls ready ·━━━━━━━━━━━━━━━━━━━━━━━━━·━━━━━━━━━
        4  ├─────────── next() ───────────►┃                         ·
        7  │                               ┃ sets timer 1 for 1 s    ·
        9  ┃◄────── yield Future #1 ───────┊                         ·
       10  ├──────────────────────── next() ────────────────────────►┃
       11  ┃◄─────────────────── yield undefined ────────────────────┊
       12  ┃━ turn 2 at 1 s: 2 calls ready ┊━━━━━━━━━━━━━━━━━━━━━━━━━┊━━━━━━━━━
       13  ┃ timer 1 goes off: setResult   ┊                         ┊
       14  ┃ Future #1 is done             ┊                         ┊
       15  ┃ Future #1 wakes Task-1        ┊                         ┊
       16  ├─────────── next() ───────────►┃                         ┊
       19  │                               ┃ sets timer 2 for 2 s    ┊
       21  ┃◄────── yield Future #2 ───────┊                         ┊
       22  ├──────────────────────── next() ────────────────────────►┃
       23  ┃◄─────────────────── yield undefined ────────────────────┊
       24  ┃━ turn 3 at 2 s: 2 calls ready ┊━━━━━━━━━━━━━━━━━━━━━━━━━┊━━━━━━━━━
       25  ┃ timer 2 goes off: setResult   ┊                         ┊
       26  ┃ Future #2 is done             ┊                         ┊
       27  ┃ Future #2 wakes Task-1        ┊                         ┊
       28  ├─────────── next() ───────────►┃                         ┊
       31  │                               ┃ sets timer 3 for 3 s    ┊
       33  ┃◄────── yield Future #3 ───────┊                         ┊
       34  ├──────────────────────── next() ────────────────────────►┃
       35  ┃◄─────────────────── yield undefined ────────────────────┊
           ┃ … 8 more like this            ┊                         ┊
      132  ┃━ turn 12 at 11 s: 2 calls ready ━━━━━━━━━━━━━━━━━━━━━━━━┊━━━━━━━━━
      133  ┃ timer 11 goes off: setResult  ┊                         ┊
      134  ┃ Future #11 is done            ┊                         ┊
      135  ┃ Future #11 wakes Task-1       ┊                         ┊
      136  ├─────────── next() ───────────►┃                         ┊
      139  │                               ┃ sets timer 12 for 12 s  ┊
      141  ┃◄────── yield Future #12 ──────┊                         ┊
      142  ├──────────────────────── next() ────────────────────────►┃
      143  ┃◄─────────────────── yield undefined ────────────────────┊

      ┃ runs   │ waits for an answer   ┊ suspended at a yield   · not begun"
    `);
  });

  it.each([40, 60, 80, 120])('no line is wider than %d columns', (columns) => {
    for (const run of [hellos(), letter(), ticks(30)]) {
      const lines = renderDiagram(toDiagram(run), plainLook(columns, true));
      expect(lines.filter((line) => width(line) > columns)).toEqual([]);
    }
  });
});
