/** Asks two questions, and returns one line made of the answers. */
function* interview(): Generator<string, string, string> {
  const name = yield 'Name?';
  const town = yield 'Town?';
  return `${name} of ${town}`;
}

/** Two answers, three calls. */
export function demo(print: (line: string) => void): void {
  const talk = interview();
  talk.next();
  talk.next('Ada');
  print(`${talk.next('London').value}`);
}
