/** Three squares of a chessboard that has no end, each asked for by hand. */
function* squares(): Generator<number, void, void> {
  let grains = 1;
  while (true) {
    yield grains;
    grains *= 2;
  }
}

/** Asks three times. */
export function demo(print: (line: string) => void): void {
  const board = squares();
  print(`${board.next().value} ${board.next().value} ${board.next().value}`);
}
