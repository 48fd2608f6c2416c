import { beforeEach, inject } from 'vitest';

beforeEach(({ skip }) => skip(inject('browser') === null, 'no browser'));
