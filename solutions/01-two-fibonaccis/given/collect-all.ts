/** A chessboard of three squares, one at a time. */
function* squares(): Generator<number, void, void> {
  let grains = 1;
  while (grains <= 4) {
    yield grains;
    grains *= 2;
  }
}

/** Collects the squares with a spread: the list is ready when the generator has ended. */
export function demo(print: (line: string) => void): void {
  const all = [...squares()];
  print(`a list of ${all.length}`);
}
