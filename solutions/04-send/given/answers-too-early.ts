/** Asks two questions, and returns one line made of the answers. */
function* interview(): Generator<string, string, string> {
  const name = yield 'Name?';
  const town = yield 'Town?';
  return `${name} of ${town}`;
}

/** The first call passes in an answer before there is a question. */
export function demo(print: (line: string) => void): void {
  const talk = interview();
  talk.next('Ada');
  talk.next('London');
  print(`${talk.next().value}`);
}
