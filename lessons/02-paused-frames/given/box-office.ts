/** The four seats of a small theatre, row by row. */
function* seats(): Generator<string, string, void> {
  for (const row of ['A', 'B']) {
    for (let number = 1; number <= 2; number++) yield row + number;
  }
  return 'sold out';
}

/** Sells all seats, one call of `next()` for each, and asks twice more. */
export function demo(print: (line: string) => void): void {
  const office = seats();
  office.next();
  print('puts the kettle on');
  for (let calls = 2; calls <= 6; calls++) office.next();
}
