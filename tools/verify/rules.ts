import type { Rule } from './context/context.ts';
import { exercises } from './rules/exercises.ts';
import { names } from './rules/folders.ts';
import { hints } from './rules/hints.ts';
import { links } from './rules/links.ts';
import { markers } from './rules/markers.ts';
import { pictures } from './rules/pictures.ts';
import { prose } from './rules/prose.ts';
import { readme } from './rules/readme.ts';
import { solutions } from './rules/solutions.ts';
import { starters } from './rules/starters.ts';
import { fails } from './rules/starters-fail.ts';
import { tests } from './rules/tests.ts';
import { unwritten } from './rules/to-write.ts';
import { types } from './rules/types.ts';
import { wrong } from './rules/wrong-answers.ts';

/** What `verify` proves, in the order that it works in, under the names that it tells as it goes. */
export const rules: readonly (readonly [step: string, rule: Rule])[] = [
  ['names', names],
  ['sections of README.md', readme],
  ['exercises', exercises],
  ['markers', markers],
  ['tests', tests],
  ['hints', hints],
  ['links', links],
  ['what is still to be written', unwritten],
  ['starters on disk', starters],
  ['types', types],
  ['solutions pass', solutions],
  ['starters fail', fails],
  ['wrong answers', wrong],
  ['prose', prose],
  ['pictures', pictures],
];
