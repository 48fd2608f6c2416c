/** The squares of a chessboard that has no end. */
function* squares(): Generator<number, void, void> {
  let grains = 1;
  while (true) {
    yield grains;
    grains *= 2;
  }
}

/** Reads the squares in a loop, and leaves it at the third. */
export function demo(print: (line: string) => void): void {
  for (const grains of squares()) {
    print(`has ${grains}`);
    if (grains === 4) break;
  }
}
