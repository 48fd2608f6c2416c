import { describe, expect, it } from 'vitest';
import { marksIn, sequences, tokenize, wordsOf } from '../../../tools/book/protocol/words.ts';

describe('words', () => {
  it('are those of prose, the parts of names, and `yield*`', () => {
    const text = 'The EventLoop’s `yield* x2` — yield.';
    expect(wordsOf(text)).toEqual([
      { word: 'the', at: 0 },
      { word: 'event', at: 4 },
      { word: 'loop', at: 9 },
      { word: 's', at: 14 },
      { word: 'yield*', at: 17 },
      { word: 'x2', at: 24 },
      { word: 'yield', at: 30 },
    ]);
  });

  it('of names are indexed whole, too', () => {
    expect(tokenize('new EventLoop()')).toEqual(['new', 'EventLoop', 'Event', 'Loop']);
  });

  it('stand together when one comes after the other; the last may be only begun', () => {
    const text = wordsOf('one two, one twofold, one');
    expect(sequences(text, wordsOf('one two'))).toEqual([0, 2]);
    expect(sequences(text, wordsOf('one twof'))).toEqual([2]);
    expect(sequences(text, wordsOf('on two'))).toEqual([]);
    expect(sequences(text, [])).toEqual([]);
  });
});

describe('marks', () => {
  const marked = (text: string, words: string): string[] =>
    marksIn(text, words).map(({ from, to }) => text.slice(from, to));

  it.each([
    ['stand where the words stand together', "from 'x'; a yield from b", 'yield from', ['yield', 'from']],
    ['stand on each where they do not', 'A loop has events.', 'event loop', ['loop', 'events']],
    ['take in the parts of a name', 'new EventLoop()', 'event loop', ['Event', 'Loop']],
    ['tell `yield*` from `yield`', 'yield 1; yield* two', 'yield*', ['yield*']],
    ['are none for nothing', 'A loop', ' ', []],
  ])('%s', (_, text, words, expected) => expect(marked(text, words)).toEqual(expected));
});
