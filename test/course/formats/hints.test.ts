import { expect, it } from 'vitest';
import { parseHints } from '../../../tools/course/formats/hints.ts';

it('reads numbered hints under numbered headings, with code and paragraphs inside a hint', () => {
  const text = `# Hints

1. not under an exercise

## 0. Predict

1. Count again.

## 1. \`fibs\`

1. Gentle.
2. Stronger,
   on two lines.

   \`\`\`ts
   ## 7. no heading
   1. no hint
   \`\`\`
3. Strong.

## Notes

1. not a hint
`;
  expect(parseHints(text)).toEqual([
    { number: 0, title: 'Predict', stretch: false, line: 5, hints: [{ text: 'Count again.', line: 7 }] },
    {
      number: 1,
      title: '`fibs`',
      stretch: false,
      line: 9,
      hints: [
        { text: 'Gentle.', line: 11 },
        { text: 'Stronger,\non two lines.\n\n```ts\n## 7. no heading\n1. no hint\n```', line: 12 },
        { text: 'Strong.', line: 19 },
      ],
    },
  ]);
  expect(parseHints(text.replaceAll('\n', '\r\n'))).toEqual(parseHints(text));
});
