import type { Rule } from './context.ts';
import { exercises } from './exercises.ts';
import { fails } from './fails.ts';
import { hints } from './hints.ts';
import { links } from './links.ts';
import { markers } from './markers.ts';
import { names } from './names.ts';
import { pictures } from './pictures.ts';
import { prose } from './prose.ts';
import { readme } from './readme.ts';
import { solutions } from './solutions.ts';
import { starters } from './starters.ts';
import { tests } from './tests.ts';
import { types } from './types.ts';
import { unwritten } from './unwritten.ts';
import { wrong } from './wrong.ts';

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
