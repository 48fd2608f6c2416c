'use strict';

// An error on its way to another thread. A copy of an Error keeps its message and stack, and loses its code and its address.

/** What is kept of an error besides its name, message and stack. */
const FIELDS = ['code', 'errno', 'syscall', 'address', 'port', 'path', 'signal'];

/** @returns the parts of `error` as plain data: see `Packed` in packed.ts. */
function pack(error) {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  // A name with two addresses fails with one error for each, and has no message of its own.
  if (error.message === '' && Array.isArray(error.errors) && error.errors.length > 0)
    return pack(error.errors[0]);
  const packed = { name: error.name, message: error.message, stack: error.stack };
  for (const field of FIELDS) if (error[field] !== undefined) packed[field] = error[field];
  if (error.cause !== undefined) packed.cause = pack(error.cause);
  return packed;
}

module.exports = { pack };
