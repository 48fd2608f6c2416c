import type { Context } from '../handle.ts';

/** Writes the context to standard error: the message, what it is about, the error with its stack. */
export function defaultExceptionHandler(context: Context): void {
  const { message, exception, ...about } = context;
  const lines = Object.entries(about).map(([key, value]) => `\n${key}: ${value}`);
  console.error(message + lines.join(''), ...('exception' in context ? ['\n', exception] : []));
}

/** Calls `handler`; and says so when that fails, too. Nothing gets out of here. */
export function callHandler(handler: (context: Context) => void, context: Context): void {
  try {
    handler(context);
  } catch (exception) {
    try {
      defaultExceptionHandler({
        message: `Unhandled error in exception handler, for: ${context.message}`,
        exception,
      });
    } catch {
      // Standard error is gone, and with it whoever could be told.
    }
  }
}
