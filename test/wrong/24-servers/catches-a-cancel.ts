// Misconception: what is caught is an error
// File: start-server.ts
// Caught by: 1. startServer > closes the connection of a handler that was cancelled, and reports nothing
// Says: has not failed
// BEGIN SOLUTION 1
const guarded = coroutine(function* handlerWithCare(): Coro<void> {
  try {
    yield* talk as Coro<unknown>;
  } catch (error) {
    writer.close();
    report(loop, error);
  }
});
loop.createTask(guarded());
// END SOLUTION
