/**
 * Measures the tool against plain vitest, in one run on one machine, and prints ratios of medians.
 * Nothing here is a test: a busy machine makes both sides slow, and only the ratio means anything.
 * With `--once` everything is measured once. That says nothing about speed, and that the bench still runs.
 */
import { join } from 'node:path';
import { asyncioCosts } from './asyncio.ts';
import { renderCost } from './costs.ts';
import { findBrowser, openPage } from './page.ts';
import { now, Watched } from './process.ts';
import { recordResumes } from './recording.ts';
import { openSaver } from './saver.ts';
import { type Delay, type Row, renderDelay, renderRow } from './stats.ts';
import { streamCosts } from './streams.ts';
import { makeWorkplace, type Workplace } from './workplace.ts';

const lesson = ['tools/lesson.js'];
const vitest = ['node_modules/vitest/vitest.mjs'];
const firstLesson = 'lessons/01-two-fibonaccis';
const isOnce = process.argv.includes('--once');
const saves = isOnce ? 2 : 20;
const starts = isOnce ? 1 : 5;
const rounds = isOnce ? 1 : 3;

const said = {
  lesson: { right: /The tests pass;|: done/, wrong: /\d+ fail/ },
  vitest: { right: /Tests\s+\d+ passed/, wrong: /Tests\s+\d+ failed/ },
};

/** Seconds from each save to the verdict on it. Right and wrong answers take turns, so that no old verdict can be taken for a new one. */
async function saveToVerdict(
  place: Workplace,
  args: readonly string[],
  words: typeof said.lesson,
): Promise<number[]> {
  const saver = openSaver();
  const watcher = new Watched(args, place.root);
  try {
    await watcher.until(words.right);
    const times: number[] = [];
    for (let turn = 0; turn < saves; turn++) {
      await settle();
      watcher.forget();
      const wrong = turn % 2 === 0;
      const saved = await saver.save(place.file, wrong ? place.wrong : place.right);
      times.push((await watcher.until(wrong ? words.wrong : words.right)) - saved);
    }
    return times;
  } finally {
    saver.close();
    await watcher.stop();
  }
}

/** A pause as between two saves of a person: what either side does after a verdict is not measured. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

/** Seconds from starting a process to the first verdict it prints. */
async function startToVerdict(place: Workplace, args: readonly string[], pattern: RegExp): Promise<number> {
  const started = now();
  const process = new Watched(args, place.root);
  const seconds = (await process.until(pattern)) - started;
  await process.stop();
  return seconds;
}

/** Seconds that a process takes from start to end. */
async function startToEnd(place: Workplace, args: readonly string[]): Promise<number> {
  const started = now();
  return (await new Watched(args, place.root).end()) - started;
}

/** Runs both by turns, so that a slow minute of the machine falls on both. */
async function byTurns(
  times: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<[number[], number[]]> {
  const results: [number[], number[]] = [[], []];
  for (let turn = 0; turn < times; turn++) {
    results[0].push(await ours());
    results[1].push(await theirs());
  }
  return results;
}

async function measure(place: Workplace, report: (row: Row) => void): Promise<void> {
  report({
    name: 'save to verdict',
    ours: await saveToVerdict(place, [...lesson, 'watch', '1'], said.lesson),
    theirs: await saveToVerdict(place, [...vitest, '--watch', firstLesson], said.vitest),
    against: 'vitest --watch',
    goal: 0.25,
  });

  const cold = await byTurns(
    starts,
    () => startToVerdict(place, [...lesson, 'watch', '1'], said.lesson.right),
    () => startToVerdict(place, [...vitest, 'run', firstLesson], said.vitest.right),
  );
  report({
    name: 'cold start to first verdict',
    ours: cold[0],
    theirs: cold[1],
    against: 'vitest run    ',
    goal: 1.1,
  });

  const all = await byTurns(
    starts,
    () => startToEnd(place, [...lesson, 'check', '--all', '--solutions']),
    () => startToEnd(place, [...vitest, 'run', 'lessons']),
  );
  report({
    name: 'check --all --solutions',
    ours: all[0],
    theirs: all[1],
    against: 'vitest run    ',
    goal: 1.0,
  });
}

/** How much later than the terminal a page of the book shows the verdict on a save. */
async function saveToPage(place: Workplace, browser: string): Promise<Delay> {
  const saver = openSaver();
  const watcher = new Watched([...lesson, 'book'], place.root);
  try {
    const [, address = ''] = await watcher.read(/(http:\/\/127\.0\.0\.1:\d+\/[\w-]+\/)/);
    const page = await openPage(browser, `${address}lessons/01-two-fibonaccis/`);
    await (await page.await('pass')).seen;
    const first: number[] = [];
    const second: number[] = [];
    for (let turn = 0; turn < saves; turn++) {
      await settle();
      watcher.forget();
      const wrong = turn % 2 === 0;
      const { seen } = await page.await(wrong ? 'fail' : 'pass');
      const saved = await saver.save(place.file, wrong ? place.wrong : place.right);
      // Green is when the compiler has spoken too, here as there.
      const words = wrong ? said.lesson.wrong : /: done/;
      const [terminal, painted] = await Promise.all([watcher.until(words), seen]);
      first.push(terminal - saved);
      second.push(painted - saved);
    }
    await page.close();
    return { name: 'save to the page', first, second, between: 'after the terminal', goal: 0.15 };
  } finally {
    saver.close();
    await watcher.stop();
  }
}

const place = await makeWorkplace();
try {
  console.log(
    `Node ${process.version}; each line compares the two in this run. Workplace: ${join(place.root)}`,
  );
  await measure(place, (row) => console.log(renderRow(row)));
  const browser = findBrowser();
  if (browser === null) console.log('There is no browser here: the page of the book is not measured.');
  else console.log(renderDelay(await saveToPage(place, browser)));
  const { recorded, off, bare } = recordResumes();
  const against = 'not recorded  ';
  console.log(
    renderRow({ name: 'a million resumes, recorded', ours: recorded, theirs: bare, against, goal: 10 }),
  );
  console.log(renderRow({ name: 'the same after recording', ours: off, theirs: bare, against, goal: 1.1 }));
  for await (const cost of asyncioCosts(rounds)) console.log(renderCost(cost));
  for await (const cost of streamCosts(rounds)) console.log(renderCost(cost));
} finally {
  await place.remove();
}
