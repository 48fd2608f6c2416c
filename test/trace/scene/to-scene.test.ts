import { describe, expect, it } from 'vitest';
import type { TraceEvent, TraceRun } from '../../../tools/trace/model/events.ts';
import { toScene } from '../../../tools/trace/scene/to-scene.ts';
import { byHand, crowd, hellos, letter, long, pipeline, refused, ticks, tree, write } from '../runs.ts';
import { show } from './show.ts';

const shown = (...args: Parameters<typeof toScene>): string => show(toScene(...args));

it('has a lane for each frame, in the order of their creation, and numbers what is shown', () => {
  expect(shown(byHand())).toMatchInlineSnapshot(`
    "caller, stupidFib
         # 
       1 #o  make 0>1 stupidFib()  @20
       2 |#  control 0>1 next()  @21
       3 #:  control 1>0 1  @8
       4 #:  note 0 1  in caller
       5 |#  control 0>1 next(0.1)  @24
       6 |#  note 1 sleeping for 0.1 seconds  in stupidFib
       7 #:  control 1>0 1  @8
       8 #:  note 0 1  in caller
       9 |#  control 0>1 next(0.2)  @24
      10 |#  note 1 sleeping for 0.2 seconds  in stupidFib
      11 #:  control 1>0 2  @8
      12 #:  note 0 2  in caller
      13 |#  control 0>1 next(0.3)  @24
      14 #x  control 1>0 return  in stupidFib
      15 #x  control 0>1 next()  @27
      16 #x  control 1>0 done  in stupidFib"
  `);
  expect(shown(pipeline(), { to: 9 })).toMatchInlineSnapshot(`
    "caller, count, odd, take
         #   
       1 #o    make 0>1 count()  @30
       2 #oo   make 0>2 odd()  @30
       3 #ooo  make 0>3 take()  @30
       4 |oo#  control 0>3 next()  @30
       5 |o#|  control 3>2 next()  @18
       6 |#||  control 2>1 next()  @12
       7 |:#|  control 1>2 1  @5
       8 |::#  control 2>3 1  @13
       9 #:::  control 3>0 1  @19
      10 #:::  note 0 1  in caller"
  `);
});

it('shows what goes through a yield* as one step, and leaves the frames in between paused', () => {
  expect(shown(tree(), { to: 30, fold: false })).toMatchInlineSnapshot(`
    "caller, inorder #1, inorder #2, inorder #3, inorder #4
         #    
       1 #o     make 0>1 inorder()  @12
       2 |#     control 0>1 next()  @12
       3 |#o    make 1>2 inorder()  @5
       4 |:#    control 1>2 yield*  @5
       5 |:#o   make 2>3 inorder()  @5
       6 |::#   control 2>3 yield*  @5
       7 |::#o  make 3>4 inorder()  @5
       8 |:::#  control 3>4 yield*  @5
       9 #::::  control 4>0 by 3,2,1 1  @6
      10 |:::#  control 0>4 by 1,2,3 next()  @12
      11 |::#x  control 4>3 return  in inorder #4
      12 #:::x  control 3>0 by 2,1 2  @6
      13 |::#x  control 0>3 by 1,2 next()  @12
      14 |:#xx  control 3>2 return  in inorder #3
      15 #::xx  control 2>0 by 1 3  @6
      16 |:#xx  control 0>2 by 1 next()  @12
      17 |#xxx  control 2>1 return  in inorder #2
      18 #:xxx  control 1>0 4  @6
      19 |#xxx  control 0>1 next()  @12"
  `);
});

it('tells of a frame that cannot be resumed, and of errors that end frames', () => {
  expect(shown(refused(), { prints: false })).toMatchInlineSnapshot(`
    "caller, nest, cook
         #  
       1 #o   make 0>1 nest()  @40
       2 #oo  make 0>2 cook()  @41
       3 |#o  control 0>1 next()  @42
       4 ||#  control 1>2 next()  @11
       5 |#:  control 2>1 'ready'  @20
       6 #::  control 1>0 'ready'  @12
       7 |#:  control 0>1 next('soup')  @44
       8 ||#  control 1>2 next('soup')  @11
       9 ||#  control 2>1 next('salt?')  @22
      10 ||#  control 1>2 refuses: TypeError: Generator is already running  in nest
      11 |#:  control 2>1 'hot soup'  @20
      12 #::  control 1>0 'hot soup'  @12
      13 |#:  control 0>1 throw(Error: fire)  @46
      14 ||#  control 1>2 throw(Error: fire)  @13
      15 |#X  control 2>1 throw Error: fire  in cook
      16 #XX  control 1>0 throw Error: fire  in nest
    It stopped here: Error: fire."
  `);
});

it('tells of frames that are ended before they have begun: nothing runs in them', () => {
  const run = write('two frames', (pen) => {
    const [broken, closed] = [pen.make('broken', 1), pen.make('closed', 2)];
    pen.throw(broken, 'Error: rain', 3);
    pen.throws('Error: rain');
    pen.return(closed, undefined, 4);
    pen.closes('undefined');
    pen.next(closed, undefined, 5);
    pen.again();
  });
  expect(shown(run)).toMatchInlineSnapshot(`
    "caller, broken, closed
         #  
       1 #o   make 0>1 broken()  @1
       2 #oo  make 0>2 closed()  @2
       3 #oo  control 0>1 throw(Error: rain)  @3
       4 #Xo  control 1>0 throw Error: rain  in broken
       5 #Xo  control 0>2 return()  @4
       6 #Xx  control 2>0 closed  in closed
       7 #Xx  control 0>2 next()  @5
       8 #Xx  control 2>0 done  in closed"
  `);
});

describe('tasks', () => {
  it('have lanes with everything that they run by yield*, and turns are blocks', () => {
    expect(shown(hellos())).toMatchInlineSnapshot(`
      "loop (run by main), main (Task-1), hello (Task-2), bob (hello)
           #   
      -- main
         1 #o    make 0>1 main()  @20
      -- turn 1  0 s
         2 |#    control 0>1 next()  @58
         3 |#o   make 1>2 hello()  @11
         4 |#oo  make 1>3 hello()  @12
         5 #:oo  control 1>0 Task-2  @13
      -- turn 2  0 s
         6 |:#o  control 0>2 next()  @58
         7 |:#o  note 2 hello 1  in Task-2 hello
         8 |:#o  timer 2 sets timer 1  in sleep #1
         9 #::o  control 2>0 Future #1  @5
        10 |::#  control 0>3 next()  @58
        11 |::#  note 3 hello 2  in bob hello
        12 |::#  timer 3 sets timer 2  in sleep #2
        13 #:::  control 3>0 Future #2  @5
      -- turn 3  1 s
        14 #:::  put 0 fills Future #1  in caller
      -- turn 4  1 s
        15 |:#:  control 0>2 next()  @58
        16 |:#:  note 2 bye 1  in Task-2 hello
        17 #:x:  control 2>0 return 1  @7
      -- turn 5  1 s
        18 |#x:  control 0>1 next()  @58
        19 #:x:  control 1>0 bob  @13
      -- turn 6  2 s
        20 #:x:  put 0 fills Future #2  in caller
      -- turn 7  2 s
        21 |:x#  control 0>3 next()  @58
        22 |:x#  note 3 bye 2  in bob hello
        23 #:xx  control 3>0 return 2  @7
      -- turn 8  2 s
        24 |#xx  control 0>1 next()  @58
        25 |#xx  note 1 1 and 2  in Task-1 main
        26 #xxx  control 1>0 return  in Task-1 main"
    `);
  });

  it('can be asked to show a frame that they run in a lane of its own', () => {
    expect(shown(letter(), { lanes: ['reader', 'read', 'ann'] })).toMatchInlineSnapshot(`
      "caller, ann (reader), read
           #  
         1 #o   make 0>1 reader()  @30
         ~ #o   2 to 2: 1 step of others
         3 |#   control 0>1 next()  @58
         4 |#o  make 1>2 read()  @4
         5 |:#  control 1>2 yield*  @4
         6 #::  control 2>0 by 1 Future #1  @9
         ~ #::  7 to 9: 3 steps of others
        10 |:#  control 0>2 by 1 next()  @58
        11 |#X  control 2>1 throw Error: lost  in read
        12 #XX  control 1>0 throw Error: lost  in ann reader"
    `);
  });
});

describe('state', () => {
  /** Two tasks: one waits for a future, which main fills; a timer puts the other back into the queue. */
  function waiting(): TraceRun {
    const run = write('a letter', (pen) => {
      const ann = pen.task('Task-1', 'ann', 3);
      pen.turn(1, 1, 0);
      pen.next(ann, undefined, 9);
      pen.yields('Future #1', 4);
      pen.done('Future #1', 'finished', "'hello'");
      pen.turn(2, 1, 0);
      pen.wakes('Task-1', 'Future #1');
      pen.next(ann, undefined, 9);
      pen.returns('undefined', 5);
    });
    const call = { id: 'Task-1', label: 'Task-1' };
    const future = 'Future #1';
    const states: Readonly<Record<number, NonNullable<TraceEvent['state']>>> = {
      1: {
        ready: [{ loop: 1, calls: [call] }],
        futures: [{ future, state: 'pending', waiters: [] }],
        timers: [{ loop: 1, timers: [{ number: 1, when: 1 }] }],
      },
      2: { ready: [{ loop: 1, calls: [] }] },
      3: { futures: [{ future, state: 'pending', waiters: [call] }] },
      4: {
        futures: [{ future, state: 'finished', value: "'hello'", waiters: [] }],
        ready: [{ loop: 1, calls: [call] }],
      },
      5: {
        timers: [{ loop: 1, timers: [] }],
        ready: [{ loop: 1, calls: [call, { id: 'timer 1', label: 'timer 1' }] }],
      },
      7: { ready: [{ loop: 1, calls: [{ id: 'timer 1', label: 'timer 1' }] }] },
    };
    const told = run.events.map((event, at) =>
      states[at] === undefined ? event : { ...event, state: states[at] },
    );
    // Between the turns, main runs.
    told.splice(4, 0, { type: 'turned', by: 0, number: 1 });
    return { ...run, names: { 'Future #1': 'letter' }, events: told };
  }

  it('stands beside the steps where it changes, and calls move to the queue', () => {
    expect(shown(waiting(), { columns: ['ready', 'letter', 'timers'] })).toMatchInlineSnapshot(`
      "loop (run by main), ann (Task-1)
      ready, letter, timers
           # 
      -- main
         1 #o  make 0>1 ann()  @3
      -- turn 1  0 s  {ann | [] | timer 1 at 1}
         2 |#  control 0>1 next()  {empty | " | "}  @9
         3 #:  control 1>0 letter  {" | []ann | "}  @4
      -- main
         4 #:  put 0 setResult  {ann | ['hello'] | "}  +ann  in caller
      -- turn 2  0 s  {ann timer 1 | " | }  +timer 1
         5 |#  control 0>1 next()  {timer 1 | " | "}  @9
         6 #x  control 1>0 return  @5"
    `);
  });

  it('is whole where a stretch begins in the middle of a turn', () => {
    expect(shown(waiting(), { from: 3, columns: ['ready', 'letter'] })).toMatchInlineSnapshot(`
      "loop (run by main), ann (Task-1)
      ready, letter
           |#
      -- turn 1  0 s  {empty | []}
         1 #:  control 1>0 letter  {" | []ann}  @4
      -- main
         2 #:  put 0 setResult  {ann | ['hello']}  +ann  in caller
      -- turn 2  0 s  {ann timer 1 | "}
         3 |#  control 0>1 next()  {timer 1 | "}  @9
         4 #x  control 1>0 return  @5"
    `);
  });

  it('is that of the queue and the timers when nothing else is asked for', () => {
    expect(toScene(waiting()).columns.map(({ name }) => name)).toEqual(['ready', 'timers']);
    expect(toScene(byHand()).columns).toEqual([]);
  });

  it('of a paused frame is its variables, and the yield that it is paused at', () => {
    const run = write('seats', (pen) => {
      const seats = pen.make('seats', 1);
      pen.next(seats, undefined, 2);
      pen.yields("'A1'", 8);
      pen.next(seats, undefined, 3);
      pen.returns('undefined', 9);
    });
    const events = run.events.map((event) =>
      event.type === 'yield' ? { ...event, variables: [['number', '1'] as const] } : event,
    );
    const code = (): string => 'const got = yield row + number;';
    expect(shown({ ...run, events }, { columns: ['frame seats'], code })).toMatchInlineSnapshot(`
      "caller, seats
      seats
           # 
         1 #o  make 0>1 seats()  {new}  @1
         2 |#  control 0>1 next()  {runs}  @2
         3 #:  control 1>0 'A1'  {paused number=1 yield row + number}  @8
         4 |#  control 0>1 next()  {runs}  @3
         5 #x  control 1>0 return  {ended}  @9"
    `);
  });
});

describe('what is left out', () => {
  it('is told as a number, and numbers go on behind it', () => {
    expect(shown(long(6))).toMatchInlineSnapshot(`
      "caller, fibForever
           # 
         1 #o  make 0>1 fibForever()  @9
         2 |#  control 0>1 next()  @9
         3 #:  control 1>0 1n  @4
         4 |#  control 0>1 next()  @9
         5 #:  control 1>0 2n  @4
         ~ #:  6 to 11: 3 more like this
        12 |#  control 0>1 next()  @9
        13 #:  control 1>0 6n  @4
        14 |#  control 0>1 return()  @9
        15 #x  control 1>0 closed  in fibForever"
    `);
    expect(shown(ticks(8), { mostSteps: 6 })).toMatchInlineSnapshot(`
      "loop (run by main), tick (Task-1), pong (Task-2)
           #  
      -- main
         1 #o   make 0>1 tick()  in caller
         2 #oo  make 0>2 pong()  in caller
      -- turn 1  0 s
         3 |#o  control 0>1 next()  in caller
         4 |#o  timer 1 sets timer 1  in sleep #1
         5 #:o  control 1>0 Future #1  in Task-1 tick
         6 |:#  control 0>2 next()  in caller
         ~ #::  7 to 49: 43 steps not shown"
    `);
  });

  it('is what others do, where only some lanes matter', () => {
    expect(shown(crowd(4), { lanes: ['worker1', 'worker4'] })).toMatchInlineSnapshot(`
      "caller, worker1, worker4
           #  
         1 #o   make 0>1 worker1()  @1
         ~ #o   2 to 3: 2 steps of others
         4 #oo  make 0>2 worker4()  @4
         5 |#o  control 0>1 next()  @100
         6 #:o  control 1>0 'ready 1'  @50
         ~ #:o  7 to 10: 4 steps of others
        11 |:#  control 0>2 next()  @103
        12 #::  control 2>0 'ready 4'  @53"
    `);
  });

  it('leaves the lanes that matter, in the order in which they are named', () => {
    expect(shown(pipeline(), { lanes: ['take', 'odd', 'count'], from: 3, to: 8 })).toMatchInlineSnapshot(`
      "caller, take, odd, count
           #ooo
         1 |#oo  control 0>1 next()  @30
         2 ||#o  control 1>2 next()  @18
         3 |||#  control 2>3 next()  @12
         4 ||#:  control 3>2 1  @5
         5 |#::  control 2>1 1  @13
         6 #:::  control 1>0 1  @19"
    `);
  });

  it('may be lines that are printed', () => {
    expect(shown(byHand(), { prints: false, to: 9 })).toMatchInlineSnapshot(`
      "caller, stupidFib
           # 
         1 #o  make 0>1 stupidFib()  @20
         2 |#  control 0>1 next()  @21
         3 #:  control 1>0 1  @8
         4 |#  control 0>1 next(0.1)  @24
         5 #:  control 1>0 1  @8
         6 |#  control 0>1 next(0.2)  @24"
    `);
  });
});

it('a step tells where each frame is, and what it is at', () => {
  const [block] = toScene(hellos()).blocks.filter(({ label }) => label === 'turn 2');
  const rows = block?.rows.flatMap((row) => (row.type === 'step' ? [row] : [])) ?? [];
  expect(
    rows.map(({ sentence, frames }) => [
      sentence,
      frames.map(({ name, mark, doing }) => `${name} ${mark} ${doing}`.trim()),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "loop resumes hello: next()",
        [
          "loop calls next()",
          "main paused waits for hello",
          "hello runs",
          "bob new",
        ],
      ],
      [
        "hello prints "hello 1"",
        [
          "loop calls next()",
          "main paused waits for hello",
          "hello runs",
          "bob new",
        ],
      ],
      [
        "sleep in hello sets timer 1, due at 1 s, to call setResult",
        [
          "loop calls next()",
          "main paused waits for hello",
          "hello runs",
          "bob new",
        ],
      ],
      [
        "hello yields Future #1",
        [
          "loop runs",
          "main paused waits for hello",
          "hello paused waits for Future #1",
          "bob new",
        ],
      ],
      [
        "loop resumes bob: next()",
        [
          "loop calls next()",
          "main paused waits for hello",
          "hello paused waits for Future #1",
          "bob runs",
        ],
      ],
      [
        "bob prints "hello 2"",
        [
          "loop calls next()",
          "main paused waits for hello",
          "hello paused waits for Future #1",
          "bob runs",
        ],
      ],
      [
        "sleep in bob sets timer 2, due at 2 s, to call setResult",
        [
          "loop calls next()",
          "main paused waits for hello",
          "hello paused waits for Future #1",
          "bob runs",
        ],
      ],
      [
        "bob yields Future #2",
        [
          "loop runs",
          "main paused waits for hello",
          "hello paused waits for Future #1",
          "bob paused waits for Future #2",
        ],
      ],
    ]
  `);
});
