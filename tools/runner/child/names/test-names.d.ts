export function testName(path: readonly string[]): string;
export function testsNamed<Test extends { readonly name: string }>(
  tests: readonly Test[],
  wanted: string,
): Test[];
