import type { MutantsReport, MutantTally } from './verify-mutants.ts';

/** Survivors, each as an editor can jump to it, then findings, then a line for each lesson. */
export function renderMutants({ tallies, findings, known }: MutantsReport, seconds: number): string {
  const survivors = tallies.flatMap(({ folder, alive }) =>
    alive.flatMap(({ name, line, change, before, after }) => [
      `solutions/${folder}/${name}:${line}: ${change}`,
      `    line  ${before}`,
      ...(after === '' || after === before ? [] : [`    now   ${after}`]),
    ]),
  );
  const found = findings.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  const blocks = [survivors, found, [HEAD, ...tallies.map(row), row(sumOf(tallies))]];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, '']);
  const from = known > 0 ? `, of which ${known} were known` : '';
  const total = tallies.reduce((count, { mutants }) => count + mutants, 0);
  return `${lines.join('\n')}\nJudged ${total} mutants${from}, in ${seconds.toFixed(1)} s.\n`;
}

const WIDTH = 28;
const HEAD = `${'lesson'.padEnd(WIDTH)} mutants  killed  equivalent  alive      %`;

function row({ folder, mutants, killed, equivalent, alive, share }: MutantTally): string {
  const cells: [number | string, number][] = [
    [mutants, 8],
    [killed, 8],
    [equivalent, 12],
    [alive.length, 7],
    [(share * 100).toFixed(1), 7],
  ];
  return folder.padEnd(WIDTH) + cells.map(([cell, width]) => String(cell).padStart(width)).join('');
}

function sumOf(tallies: readonly MutantTally[]): MutantTally {
  const sum = (pick: (tally: MutantTally) => number): number =>
    tallies.reduce((total, tally) => total + pick(tally), 0);
  const alive = tallies.flatMap((tally) => tally.alive);
  const [mutants, equivalent] = [sum((tally) => tally.mutants), sum((tally) => tally.equivalent)];
  return {
    folder: 'all',
    mutants,
    killed: sum((tally) => tally.killed),
    equivalent,
    alive,
    share: alive.length / Math.max(1, mutants - equivalent),
  };
}

/** The same for a script. */
export function mutantsAsJson({ tallies, ...report }: MutantsReport, seconds: number): string {
  const lessons = tallies.map(({ alive, ...tally }) => ({
    ...tally,
    alive: alive.map(({ name, line, before, after, change }) => ({
      file: name,
      line,
      before,
      after,
      change,
    })),
  }));
  return `${JSON.stringify({ ...report, lessons, seconds }, null, 2)}\n`;
}
