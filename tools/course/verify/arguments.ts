const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Counts the arguments of a call from its source text.
 * @param open the index of the `(`. Strings and templates are passed over; a regular expression with brackets or quotes is not.
 */
export function countArguments(text: string, open: number): number {
  const stack: string[] = [];
  let count = 0;
  let filled = false;
  for (let at = open; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === "'" || character === '"' || character === '`') at = endOfString(text, at);
    if (character === ',' && stack.length === 1) {
      if (filled) count += 1;
      filled = false;
      continue;
    }
    const close = CLOSES[character];
    if (close !== undefined) stack.push(close);
    else if (character === stack.at(-1)) stack.pop();
    if (stack.length === 0) return filled ? count + 1 : count;
    if (at > open && character.trim() !== '') filled = true;
  }
  return count;
}

function endOfString(text: string, start: number): number {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  return at;
}
