import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/16-many-at-once/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { transcript } from './predict.ts';
import { example } from './many-at-once.ts';

describePrediction(transcript, demo);

describe('1. example', () => {
  it('gives the answer', () => {
    expect(example(), 'TO WRITE: which belief is wrong, for a reader without the answer').toBe(42);
  });
});
