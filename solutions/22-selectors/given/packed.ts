/** An error as plain data, which can be sent to another thread. Made by `pack` in errors.cjs. */
export interface Packed {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: Packed;
  /** `ECONNREFUSED`, for example. */
  readonly code?: string;
  readonly [field: string]: unknown;
}

/** Errors that keep their class when they are sent. */
const CLASSES: Readonly<Record<string, ErrorConstructor>> = {
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
};

/** Makes the error again, with its code and address, and with the stack from the other side if that was kept. */
export function unpack({ name, message, stack, cause, ...fields }: Packed): Error {
  const error = new (CLASSES[name] ?? Error)(
    message,
    cause === undefined ? undefined : { cause: unpack(cause) },
  );
  if (error.name !== name)
    Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
  error.stack = stack ?? `${name}: ${message}`;
  return Object.assign(error, fields);
}

/** An error of a connection, without a stack: it did not happen in a line of the program. */
export function unpackWithoutStack(packed: Packed): Error {
  const { stack: _stack, ...rest } = packed;
  return unpack(rest);
}
