/** Starts the live parts of a page, when the page was served by `lesson book`. Does nothing in a book of files. */
export function startLive(): void {}
