/** The line of the prediction that a test of this name is about; undefined when it is about something else. */
export function predictedLine(name: string): number | undefined {
  const number = /^0\. .* > line (\d+)$/.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}

interface Blanks {
  readonly number: number;
  readonly blanks?: readonly number[];
}

/** Whether a test of this name is about a line of the prediction that has no blank. */
export function isGiven(name: string, { exercises }: { readonly exercises: readonly Blanks[] }): boolean {
  if (!name.startsWith('0. ')) return false;
  const blanks = exercises.find(({ number }) => number === 0)?.blanks ?? [];
  return blanks.length > 0 && !blanks.includes(predictedLine(name) ?? 0);
}
