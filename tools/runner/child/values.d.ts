/** Puts readable values into an error of `expect`, before vitest makes text of them; leaves everything else as it is. */
export function makeReadable(error: unknown): void;
