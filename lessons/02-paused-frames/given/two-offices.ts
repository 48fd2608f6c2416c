/** The numbers of the seats in one row, without an end. */
function* seats(): Generator<number, never, void> {
  let seat = 0;
  while (true) {
    seat += 1;
    yield seat;
  }
}

/** Two box offices sell the same row: each call of `seats()` makes a frame of its own. */
export function demo(print: (line: string) => void): void {
  const left = seats();
  const right = seats();
  print(`left ${left.next().value}`);
  print(`left ${left.next().value}`);
  print(`right ${right.next().value}`);
  print(`left ${left.next().value}`);
}
