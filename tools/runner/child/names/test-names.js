// What tests are called, for this process and for the tool.

/** The titles of its `describe`s and its own: `2. fib > runs nothing until the first next()`. */
export function testName(path) {
  return path.join(' > ');
}

/** The tests whose name is this, as somebody writes it who has read it in a verdict; or those that have it in their names. */
export function testsNamed(tests, wanted) {
  const part = plain(wanted);
  const same = tests.filter(({ name }) => plain(name) === part);
  return same.length > 0 ? same : tests.filter(({ name }) => plain(name).includes(part));
}

function plain(name) {
  return name
    .toLowerCase()
    .replaceAll('`', '')
    .replace(/\s*[>›]\s*/g, ' > ');
}
