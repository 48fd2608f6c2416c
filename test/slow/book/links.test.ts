import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openSite } from '../../../tools/book/site/site.ts';
import { loadCourse } from '../../../tools/course/load.ts';
import { deadLinks } from '../../book/site/dead-links.ts';

it('the links of this workbook lead somewhere in its book', async () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const progress = async () => ({ version: 1 as const, lessons: {} });
  const site = openSite({ root, course: () => loadCourse(root), progress });
  expect((await site.paths()).length).toBeGreaterThan(30);
  expect(await deadLinks(site)).toEqual([]);
});
