import type { Rule } from './context/context.ts';
import { exercises } from './rules/exercises.ts';
import { folders } from './rules/folders.ts';
import { hints } from './rules/hints.ts';
import { links } from './rules/links.ts';
import { markers } from './rules/markers.ts';
import { pictures } from './rules/pictures.ts';
import { prose } from './rules/prose.ts';
import { readme } from './rules/readme.ts';
import { solutions } from './rules/solutions.ts';
import { starters } from './rules/starters.ts';
import { startersFail } from './rules/starters-fail.ts';
import { tests } from './rules/tests.ts';
import { toWrite } from './rules/to-write.ts';
import { types } from './rules/types.ts';
import { wrongAnswers } from './rules/wrong-answers.ts';

/** What `verify` proves, in the order that it works in, under the names that it tells as it goes. */
export const rules: readonly (readonly [step: string, rule: Rule])[] = [
  ['names', folders],
  ['sections of README.md', readme],
  ['exercises', exercises],
  ['markers', markers],
  ['tests', tests],
  ['hints', hints],
  ['links', links],
  ['what is still to be written', toWrite],
  ['starters on disk', starters],
  ['types', types],
  ['solutions pass', solutions],
  ['starters fail', startersFail],
  ['wrong answers', wrongAnswers],
  ['prose', prose],
  ['pictures', pictures],
];
