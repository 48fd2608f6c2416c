import { describe, expect, it } from 'vitest';
import { parseReadme } from '../../../tools/course/formats/readme.ts';

const page = `# Two Fibonaccis

**Stage A · Generators · 15 minutes + 10 stretch**

*After this lesson you can say
why \`fib\` does **not** run.*

**The idea.** Somebody else owns the loop.

\`\`\`sh
# not a title
## 9. not an exercise
\`\`\`

## Predict

## 1. \`fibs\`

## 2. \`countedAdds\` (stretch)

## Break it
`;

describe('parseReadme', () => {
  it('reads title, stage, minutes, question and exercises, with their lines', () => {
    expect(parseReadme(page)).toMatchObject({
      title: 'Two Fibonaccis',
      stage: { letter: 'A', name: 'Generators' },
      minutes: 15,
      stretchMinutes: 10,
      question: 'After this lesson you can say why `fib` does **not** run.',
      lines: { title: 1, stage: 3, question: 5 },
      exercises: [
        { number: 1, title: '`fibs`', stretch: false, line: 17 },
        { number: 2, title: '`countedAdds`', stretch: true, line: 19 },
      ],
    });
  });

  it('knows which figures stand in the section of an exercise', () => {
    const figure = '<!-- figure\ntitle: It runs\n-->\n<!-- end of figure -->\n';
    const drawn = page
      .replace('## Predict', `${figure}\n## Predict`)
      .replace('## 2.', `${figure}\n## 2.`)
      .replace('## Break it', `${figure}\n## Break it\n\n${figure}`);
    expect(parseReadme(drawn).exercises.map(({ figures }) => figures)).toEqual([[2], [3]]);
    expect(parseReadme(page).exercises.map(({ figures }) => figures)).toEqual([[], []]);
  });

  it('reads the same with Windows line ends', () => {
    expect(parseReadme(page.replaceAll('\n', '\r\n'))).toEqual(parseReadme(page));
  });

  it.each([
    ['no stretch', '**Stage B · Two-way · 20 minutes**', { minutes: 20, stretchMinutes: 0 }],
    [
      'a lesson beside the fast track',
      '**Stage B · Two-way · 20 minutes + 5 stretch**',
      { fastTrack: false },
    ],
    [
      'a lesson of the fast track',
      '**Stage B · Two-way · 20 minutes + 5 stretch · fast track**',
      { stage: { letter: 'B', name: 'Two-way' }, minutes: 20, stretchMinutes: 5, fastTrack: true },
    ],
    [
      'the same without stretch',
      '**Stage B · Two-way · 20 minutes · fast track**',
      { minutes: 20, fastTrack: true },
    ],
    [
      'another word at the end',
      '**Stage B · Two-way · 20 minutes · slow track**',
      { minutes: 0, fastTrack: false },
    ],
    ['no minutes', '**Stage B · Two-way**', { minutes: 0, stage: { letter: '', name: '' } }],
    [
      'nothing at all',
      '',
      { title: '', question: '', minutes: 0, lines: { title: 0, stage: 0, question: 0 } },
    ],
    ['bold is not the question', '**The idea.** a\n\n*b*', { question: 'b' }],
  ])('%s', (_name, text, expected) => {
    expect(parseReadme(text)).toMatchObject(expected);
  });
});
