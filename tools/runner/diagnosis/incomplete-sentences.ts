import { plural, quote } from './phrases.ts';

/**
 * Nothing failed, and tests of the course did not run.
 * @param names of those tests, at least one.
 * @param causes a sentence for each.
 * @param file the test file to look at, from the root.
 */
export function incomplete(names: readonly string[], causes: readonly string[], file: string): string {
  const [first = ''] = names;
  const rest = names.length === 1 ? '' : ` and ${names.length - 1} more`;
  return `Not all tests of the lesson ran: ${quote(first)}${rest} did not. ${causes.join(' ')} \`git diff ${file}\` shows what was changed, and \`git checkout ${file}\` restores it as it was last committed.`;
}

const howMany = (some: number, all: number): string =>
  some < all ? `${some} of them` : all === 1 ? 'it' : 'them';

/** A cause of `incomplete`. */
export function testFileGone(file: string): string {
  return `${file} is not in the folder of the lesson: it was deleted, moved or renamed.`;
}

/** A cause of `incomplete`. @param some how many of `all` tests that did not run. */
export function testsRemoved(file: string, some: number, all: number): string {
  return `${file} has lost ${howMany(some, all)}: removed, renamed or commented out.`;
}

/** A cause of `incomplete`. @param some how many of `all` tests that did not run. */
export function testsPassedOver(file: string, some: number, all: number): string {
  return `${file} skips ${howMany(some, all)}: look for \`.skip\`, \`.only\`, \`.todo\`, \`.fails\` and \`skip()\`.`;
}

/** A cause of `incomplete`. @param some how many of `all` tests that did not run to an `expect`. */
export function testsEmptied(file: string, some: number, all: number): string {
  return `${file} asserts nothing in ${howMany(some, all)}: no \`expect\` was reached, so there was nothing to pass.`;
}

/** Nobody can say whether all tests ran. @param folder of the lesson. */
export function noTestList(folder: string): string {
  const file = `solutions/${folder}/tests.json`;
  return `The tests that are there pass, and nobody can say whether they are all: ${file}, the list of this lesson's tests, is missing or cannot be read. \`git checkout ${file}\` restores it.`;
}

/** @param skipped how many tests were skipped. */
export function noTests(skipped: number): string {
  return skipped === 0
    ? 'No test ran: the test file declares none. If you have not changed it, `git diff` shows what did.'
    : `No test ran: ${plural(skipped, 'test')} ${skipped === 1 ? 'is' : 'are'} there, and all are skipped. Take the skip away.`;
}
