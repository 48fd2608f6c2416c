import { authoring } from './authoring.ts';
import type { Argument, Command, Option } from './cli/types.ts';

const lesson: Argument = { name: 'lesson' };
const origin: Option = { name: 'origin', value: 'url', summary: 'where a forwarded port leads to the book' };
const yes: Option = { name: 'yes', summary: 'do not ask first' };

/** Every verb, in the order of the help. Parsing, help and dispatch read nothing else. */
export const commands: readonly Command[] = [
  {
    name: 'watch',
    group: 'learning',
    summary: 'judge the lesson at every save (what `lesson` alone does)',
    details:
      'Starts where you were last, at the lesson whose folder you are in, or at the one that you name. With `--fast` it starts at the first lesson of the fast track that does not pass, and next leads through that track; solutions stand in for the lessons that you skip. Press ? for the keys.',
    arguments: [lesson],
    options: [{ name: 'fast', summary: 'go through the lessons of the fast track only' }, origin],
    examples: [
      { line: '', meaning: 'go on where you are' },
      { line: 'watch 7', meaning: 'work on lesson 7' },
      { line: 'watch --fast', meaning: 'the shortest way through the course' },
    ],
    load: () => import('./watch.ts'),
  },
  {
    name: 'book',
    group: 'learning',
    summary: 'the workbook in your browser, with what the watcher says beside it',
    details:
      'Watches as `watch` does; Ctrl-C ends it. `watch` on a terminal opens the book too: press b there. Its address holds a secret, so that no other user of this machine gets in. Behind a forwarded port, `--origin` says what the address in your browser begins with (several with commas); in GitHub Codespaces that is known. With `--out` the pages are written as files, which need no server.',
    arguments: [],
    options: [
      { name: 'port', value: 'n', summary: 'listen there; 4321 or any free one when left out' },
      origin,
      { name: 'out', value: 'dir', summary: 'write the pages into this folder, and end' },
    ],
    examples: [
      { line: 'book', meaning: 'print the address, and watch' },
      { line: 'book --out book', meaning: 'book/index.html, to read without a server' },
    ],
    load: () => import('./book.ts'),
  },
  {
    name: 'check',
    group: 'learning',
    summary: 'judge a lesson once; exits 0 only when it passes',
    details:
      'Passing means that the tests pass and the compiler agrees. Without a lesson: the one whose folder you are in, or else the first that does not pass. A lesson runs on the earlier ones that you have built; where one does not pass yet, its solution stands in.',
    arguments: [{ name: 'lesson|file' }],
    options: [
      { name: 'all', summary: 'every lesson, and take back the tick of one that no longer passes' },
      { name: 'json', summary: 'results.json of Exercism, version 3, and nothing else on stdout' },
      { name: 'mine', summary: 'on your earlier lessons, whether they pass or not' },
      { name: 'reference', summary: 'on the solutions of the earlier lessons' },
      { name: 'solutions', summary: 'judge the solutions; your files and progress stay out of it' },
    ],
    examples: [
      { line: 'check', meaning: 'the lesson you are at' },
      { line: 'check 4', meaning: 'lesson 4' },
      { line: 'check --all', meaning: 'the whole workbook' },
    ],
    load: () => import('./check.ts'),
  },
  {
    name: 'hint',
    group: 'learning',
    summary: 'one more hint for the exercise that fails now',
    details:
      'Without a lesson: the one whose folder you are in, or else the one where you were last. Judges it first, to know which exercise fails; `12.3` names exercise 3 of lesson 12 instead. Hints that you have seen are remembered.',
    arguments: [{ name: 'lesson|lesson.exercise' }],
    options: [{ name: 'all', summary: 'every hint of that exercise at once' }],
    examples: [
      { line: 'hint', meaning: 'the next hint' },
      { line: 'hint 12.3', meaning: 'the next one for exercise 3 of lesson 12' },
    ],
    load: () => import('./hint.ts'),
  },
  {
    name: 'run',
    group: 'learning',
    summary: "run a lesson's demo, or another program of it, on your code",
    details:
      'Runs on the earlier lessons that you have built; where one is not finished, its solution stands in. A program is any file of the lesson except its tests, without the .ts.',
    arguments: [{ name: 'lesson', required: true }, { name: 'program' }],
    options: [{ name: 'reference', summary: 'on the solution instead of your code' }],
    examples: [
      { line: 'run 4', meaning: 'print the transcript of lesson 4' },
      { line: 'run 13 measure-steps', meaning: 'run measure-steps.ts of lesson 13' },
    ],
    load: () => import('./run.ts'),
  },
  {
    name: 'trace',
    group: 'learning',
    summary: 'the picture of who runs when',
    details:
      'Records every resume and suspend of every generator, in the demo of a lesson on your code, in one test of it, or in any file of TypeScript, wherever it is. Nothing in your code changes for it. What is drawn has a lane for each generator and a line for each step, with what is ready beside it. --json has the run instead: `frames`, `names` of futures, and `events`, each with the place `at` that caused it, the `state` that changed with it (ready queues, futures with who waits, timers) and, at a yield, the `variables` of the frame.',
    arguments: [{ name: 'lesson|file', required: true }],
    options: [
      { name: 'test', value: 'name', summary: 'record this test; a part of its name will do' },
      { name: 'reference', summary: 'the solution beside it, and where the two diverge' },
      { name: 'figure', value: 'N', summary: 'a figure of the lesson’s page, as it was recorded for it' },
      { name: 'svg', value: 'file', summary: 'draw it into a file' },
      { name: 'json', summary: 'what was recorded, for a script' },
    ],
    examples: [
      { line: 'trace 2 --test rangeGen', meaning: 'in one of its tests' },
      { line: 'trace try.ts --svg try.svg', meaning: 'a picture of a program of yours' },
    ],
    load: () => import('./trace.ts'),
  },
  {
    name: 'reset',
    group: 'learning',
    summary: 'put the files of a lesson back as they came, and keep yours aside',
    arguments: [{ name: 'lesson', required: true }],
    options: [{ name: 'restore', summary: 'bring back what the last reset took away' }, yes],
    examples: [
      { line: 'reset 4', meaning: 'start lesson 4 again' },
      { line: 'reset 4 --restore', meaning: 'undo that' },
    ],
    load: () => import('./reset.ts'),
  },
  {
    name: 'list',
    group: 'looking',
    summary: 'every lesson, and which ones pass',
    arguments: [],
    options: [{ name: 'json', summary: 'for a script' }],
    examples: [{ line: 'list', meaning: 'browse the lessons with the arrow keys' }],
    load: () => import('./list.ts'),
  },
  {
    name: 'words',
    group: 'looking',
    summary: 'what the words of the course mean, and which lesson says so',
    arguments: [{ name: 'word', many: true }],
    options: [],
    examples: [
      { line: 'words', meaning: 'all of them, by lesson' },
      { line: 'words ready queue', meaning: 'this one' },
    ],
    load: () => import('./words.ts'),
  },
  {
    name: 'diff',
    group: 'looking',
    summary: 'your code beside the solution',
    details: 'Asks first while the lesson does not pass, because it shows the answer.',
    arguments: [lesson],
    options: [yes],
    examples: [{ line: 'diff 4', meaning: 'compare after lesson 4 passes' }],
    load: () => import('./diff.ts'),
  },
  {
    name: 'solution',
    group: 'looking',
    summary: 'the solution of a lesson',
    details: 'Asks first while the lesson does not pass, and remembers that you looked.',
    arguments: [lesson],
    options: [yes],
    examples: [{ line: 'solution 4', meaning: 'read one way to write lesson 4' }],
    load: () => import('./solution.ts'),
  },
  {
    name: 'progress',
    group: 'looking',
    summary: 'where your progress is kept; take it to another machine',
    arguments: [{ name: 'export|import' }, { name: 'file' }],
    options: [],
    examples: [
      { line: 'progress export me.json', meaning: 'write it to a file' },
      { line: 'progress import me.json', meaning: 'read it on the other machine' },
    ],
    load: () => import('./progress.ts'),
  },
  ...authoring,
];
