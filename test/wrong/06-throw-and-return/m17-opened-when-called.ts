// Misconception: M17 return() runs `finally` always, before the start too
// Caught by: 2. withFile > opens nothing when it is closed before it has begun
// Says: A file that was opened before that stays open
// BEGIN REGION withFile
export function withFile(open: () => Handle): Generator<string, void, void> {
  const handle = open();
  function* lines(): Generator<string, void, void> {
    try {
      for (let line = handle.readLine(); line !== undefined; line = handle.readLine()) yield line;
    } finally {
      handle.close();
    }
  }
  return lines();
}
// END REGION
