/** A step of a figure or a walk, as the address of a page names it. */
export interface StepAddress {
  /** Of the figure. */
  readonly id: string;
  /** As it is shown. */
  readonly number: number;
}

/** Reads `#figure-2/7`; null for a fragment that names no step. */
export function stepIn(fragment: string): StepAddress | null {
  const [, id, number] = /^#([a-z][a-z0-9-]*)\/([1-9]\d{0,6})$/.exec(fragment) ?? [];
  return id === undefined ? null : { id, number: Number(number) };
}

/** `#figure-2/7` */
export function fragmentOf({ id, number }: StepAddress): string {
  return `#${id}/${number}`;
}
