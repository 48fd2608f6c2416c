import { expect, it } from 'vitest';
import { type FoundPlace, rank } from '../../../tools/book/protocol/rank.ts';

/** A place that was found for these words of the search. */
function place(id: string, queryTerms: string[], more: Partial<FoundPlace> = {}): FoundPlace {
  return {
    id,
    lesson: id,
    title: '',
    heading: '',
    question: '',
    text: '',
    code: '',
    score: 1,
    terms: queryTerms,
    queryTerms,
    ...more,
  };
}

const ids = (found: FoundPlace[], words: string): string[] => rank(found, words).map(({ id }) => id);

it('a place with all words comes before a page that has them in several places', () => {
  const found = [
    place('03#a', ['event'], { score: 9 }),
    place('03#b', ['loop'], { score: 8 }),
    place('04#a', ['event'], { score: 9 }),
    place('05#a', ['event', 'loop']),
  ];
  expect(ids(found, 'event loop')).toEqual(['05#a', '03#a']);
});

it('words that stand together come first: in a title, in a heading, in the text, in code', () => {
  const words = ['yield', 'from'];
  const found = [
    place('01', words, { text: 'from a yield', score: 99 }),
    place('02', words, { code: 'x = yield from y' }),
    place('03', words, { text: 'a yield from it' }),
    place('04#a', words, { heading: 'Yield from' }),
    place('05', words, { title: '05 yield from' }),
  ];
  expect(ids(found, 'yield from')).toEqual(['05', '04#a', '03', '02', '01']);
});

it('the first lesson that has the words explains them', () => {
  const found = [
    place('10#a', ['task'], { text: 'a task', score: 2 }),
    place('09#b', ['task'], { text: 'the task' }),
    place('08#c', ['task'], { text: 'tusk', score: 1.5 }),
  ];
  expect(ids(found, 'task')).toEqual(['09#b', '10#a', '08#c']);
});
