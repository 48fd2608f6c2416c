/**
 * Something the user can mend: shown as a sentence, without a stack, and the command exits with `exitCode`.
 * The message says what happened, the likely cause, and the next step.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly exitCode: number;

  /** @param exitCode 2 when the request was wrong (the default), 1 when it was understood and failed. */
  constructor(message: string, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
