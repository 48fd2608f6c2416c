/** A book of a thousand pages. It is given back when the reader has had enough. */
function* pages(print: (line: string) => void): Generator<string, void, void> {
  try {
    for (let page = 1; page <= 1000; page++) yield `page ${page}`;
  } finally {
    print('gives the book back');
  }
}

/** The same pages, louder. */
function* loud(source: Iterable<string>): Generator<string, void, void> {
  for (const page of source) yield page.toUpperCase();
}

/** Reads two pages through the pipeline and leaves. */
export function demo(print: (line: string) => void): void {
  const walk = loud(pages(print));
  for (const page of walk) {
    if (page === 'PAGE 2') break;
  }
  walk.next();
}
