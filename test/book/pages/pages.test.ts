import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../tools/progress/types.ts';
import { openBook, workbook } from '../fixture.ts';

const progress: Progress = {
  version: 1,
  current: 'taking',
  lessons: {
    adding: { passedAt: '2026-01-01', exercises: [1], hints: {} },
    taking: { exercises: [1], hints: {} },
  },
};

/** What stands between two strings. */
function part(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  return text.slice(start, text.indexOf(to, start) + to.length);
}

describe('every page', () => {
  it('has no script or style of its own, and asks no other server for anything', async () => {
    const { site, text } = await openBook();
    const pages = (await site.paths()).filter((path) => path.endsWith('.html'));
    expect(pages).toHaveLength(4);
    for (const path of pages) {
      const page = await text(path);
      expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
      expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
  });

  it('begins with its language, a way to skip to the text, and the lessons behind a button', async () => {
    const { text } = await openBook();
    const page = await text('lessons/02-taking/index.html');
    expect(part(page, '<!doctype', '</header>')).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>02 Taking · Adding up</title>
      <meta name="description" content="After this lesson you can say what is left.">
      <link rel="icon" href="../../assets/favicon.svg" type="image/svg+xml">
      <link rel="stylesheet" href="../../assets/book.css">
      <link rel="prev" href="../01-adding/index.html">
      <script src="../../assets/theme.js"></script>
      <script src="../../assets/book.js" defer></script>
      </head>
      <body data-kind="lesson" data-root="../../" data-lesson="02-taking" data-slug="taking">
      <a class="skip" href="#main">Skip to the text</a>
      <header class="bar">
      <details class="menu">
      <summary aria-label="Lessons"><svg class="icon icon-menu" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M2 4h12M2 8h12M2 12h12"/></svg></summary>
      <nav aria-label="Lessons">
      <p class="stage-name"><span class="letter">A</span> Numbers</p>
      <ol>
      <li><a href="../../lessons/01-adding/index.html"><span class="number">01</span><span>Adding &amp; more</span></a></li>
      </ol>
      <p class="stage-name"><span class="letter">B</span> Fewer</p>
      <ol>
      <li><a href="../../lessons/02-taking/index.html" aria-current="page"><span class="number">02</span><span>Taking</span></a></li>
      </ol>
      </nav>
      </details>
      <a class="brand" href="../../index.html">Adding up</a>
      <div class="buttons" id="buttons" hidden>
      <button type="button" id="open-search" class="search-button" aria-haspopup="dialog" aria-label="Search"><svg class="icon icon-search" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 4 4"/></svg><span>Search</span><kbd>/</kbd></button>
      <button type="button" id="change-theme" aria-label="Theme"><svg class="icon icon-auto" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none"/></svg><svg class="icon icon-sun" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="8" cy="8" r="3"/><path d="M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1"/></svg><svg class="icon icon-moon" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M13.5 9.5a6 6 0 0 1-7-7 6 6 0 1 0 7 7z"/></svg></button>
      <button type="button" id="open-keys" aria-haspopup="dialog" aria-label="Keys"><kbd>?</kbd></button>
      </div>
      </header>"
    `);
  });
});

describe('the page of a lesson', () => {
  it('has its head, a place for what is live, and the way on', async () => {
    const { text } = await openBook();
    const page = await text('lessons/01-adding/index.html');
    expect(part(page, '<main', '<h2')).toMatchInlineSnapshot(`
      "<main id="main" tabindex="-1">
      <article>
      <header class="lesson-head">
      <p class="eyebrow">Stage A · Numbers · 10 minutes + 5 stretch</p>
      <h1><span class="number">01</span> Adding &amp; more</h1>
      <p class="question">After this lesson you can say what <code>+</code> does.</p>
      </header>
      <details class="contents-inline"><summary>On this page</summary>
      <ol>
      <li><a href="#1-add">1. <code>add</code></a></li>
      <li><a href="#2-twice-stretch">2. <code>twice</code> (stretch)</a></li>
      </ol>
      </details>
      <div class="prose">
      <p>Two numbers. See <a href="#2-twice-stretch">twice</a>, <a href="../02-taking/index.html#predict">the next lesson</a>, the file
      and the hints.</p>
      <p class="idea"><strong>The idea.</strong> Two numbers become one.</p>
      <figure class="code"><pre><code>console.<span class="f">log</span>(<span class="n">1</span> + <span class="n">2</span>);
      </code></pre></figure>
      <figure class="output"><figcaption>prints</figcaption><pre><code>3
      </code></pre></figure>
      <h2"
    `);
    expect(part(page, '<nav class="turn"', '</div>')).toMatchInlineSnapshot(`
      "<nav class="turn" aria-label="Previous and next">
      <a rel="prev" href="../../index.html"><span>Back to</span> <b>the map</b></a>
      <a rel="next" href="../02-taking/index.html"><span>Next</span> <b>02 Taking</b></a>
      </nav>
      </main>
      <div class="rail">
      <nav class="contents" aria-labelledby="contents-title">
      <p id="contents-title">On this page</p>
      <ol>
      <li><a href="#1-add">1. <code>add</code></a></li>
      <li><a href="#2-twice-stretch">2. <code>twice</code> (stretch)</a></li>
      </ol>
      </nav>
      </div>"
    `);
  });

  it('leads back to the map from the first lesson and from the last', async () => {
    const { text } = await openBook();
    const [first, last] = [await text('lessons/01-adding/'), await text('lessons/02-taking/')];
    expect(first).toContain('<a rel="prev" href="../../index.html"><span>Back to</span> <b>the map</b></a>');
    expect(last).toContain('<span>That was the last one so far</span> <b>To the map</b>');
  });
});

describe('the fast track', () => {
  const README = 'lessons/01-adding/README.md';
  const onTrack = { [README]: (workbook[README] ?? '').replace('5 stretch**', '5 stretch · fast track**') };

  it('is marked on the map, which says how far the reader is on it, and at the head of its lessons', async () => {
    const { text } = await openBook(onTrack, { token: 't', progress });
    const map = await text('index.html');
    expect(part(map, '<p class="track">', '</p>')).toMatchInlineSnapshot(
      `"<p class="track"><span class="fast">fast track</span> 1 lessons, 10 minutes. 1 of 1 done. <code>npx lesson watch --fast</code> goes through it.</p>"`,
    );
    expect(map.match(/<p class="minutes">.*/g)).toMatchInlineSnapshot(`
      [
        "<p class="minutes"><span class="fast">fast track</span> 10 + 5 min</p>",
        "<p class="minutes">20 min</p>",
      ]
    `);
    expect(await text('lessons/01-adding/')).toContain('10 minutes + 5 stretch · fast track</p>');
    expect(await text('lessons/02-taking/')).not.toContain('fast track');
  });

  it('has no words where there is none', async () => {
    const { text } = await openBook();
    expect(await text('index.html')).not.toContain('fast track');
  });
});

describe('the map', () => {
  it('shows all lessons by stage; in a book of files nothing is done', async () => {
    const { text } = await openBook();
    expect(part(await text('index.html'), '<main', '</main>')).toMatchInlineSnapshot(`
      "<main id="main" tabindex="-1" class="map">
      <header class="cover">
      <h1>Adding up</h1>
      <div class="lead">
      <p>You can <em>add</em>. See <a href="lessons/01-adding/index.html">the first lesson</a> or how to help.</p>
      </div>
      <div class="go-on">
      <a class="begin" href="lessons/01-adding/index.html"><span>Begin with</span> <b>01 Adding &amp; more</b></a>
      <p>2 lessons, 30 minutes</p>
      </div>
      </header>
      <section class="stage" aria-labelledby="stage-a">
      <h2 id="stage-a"><span class="letter">A</span> Numbers</h2>
      <ol>
      <li class="card">
      <h3><a href="lessons/01-adding/index.html"><span class="number">01</span> Adding &amp; more</a> </h3>
      <p class="minutes">10 + 5 min</p>
      <p class="question">After this lesson you can say what <code>+</code> does.</p>
      <ul class="exercises">
      <li><a href="lessons/01-adding/index.html#1-add"><code>add</code></a></li>
      <li class="stretch"><a href="lessons/01-adding/index.html#2-twice-stretch"><code>twice</code></a></li>
      </ul>
      </li>
      </ol>
      </section>
      <section class="stage" aria-labelledby="stage-b">
      <h2 id="stage-b"><span class="letter">B</span> Fewer</h2>
      <ol>
      <li class="card">
      <h3><a href="lessons/02-taking/index.html"><span class="number">02</span> Taking</a> </h3>
      <p class="minutes">20 min</p>
      <p class="question">After this lesson you can say what is left.</p>
      <ul class="exercises">
      <li><a href="lessons/02-taking/index.html#1-take"><code>take</code></a></li>
      </ul>
      </li>
      </ol>
      </section>
      </main>"
    `);
  });

  it('shows how far the reader is when the book is live', async () => {
    const { text } = await openBook({}, { token: 'secret', progress });
    const page = await text('index.html');
    expect(part(page, '<div class="go-on">', '</div>')).toMatchInlineSnapshot(`
      "<div class="go-on">
      <a class="begin" href="lessons/02-taking/index.html"><span>Go on with</span> <b>02 Taking</b></a>
      <p class="far"><label for="far">1 of 2 lessons, 30 minutes</label> <progress id="far" value="1" max="2"></progress></p>
      </div>"
    `);
    expect(part(page, '<h3><a href="lessons/01', '</ul>')).toMatchInlineSnapshot(`
      "<h3><a href="lessons/01-adding/index.html"><span class="number">01</span> Adding &amp; more</a> <span class="mark done"><span class="unseen">done</span></span></h3>
      <p class="minutes">10 + 5 min</p>
      <p class="question">After this lesson you can say what <code>+</code> does.</p>
      <ul class="exercises">
      <li><a href="lessons/01-adding/index.html#1-add"><code>add</code></a><span class="mark done"><span class="unseen">done</span></span></li>
      <li class="stretch"><a href="lessons/01-adding/index.html#2-twice-stretch"><code>twice</code></a></li>
      </ul>"
    `);
    expect(part(page, '<h3><a href="lessons/02', '</h3>')).toMatchInlineSnapshot(
      `"<h3><a href="lessons/02-taking/index.html"><span class="number">02</span> Taking</a> <span class="mark begun"><span class="unseen">begun</span></span></h3>"`,
    );
  });

  it('says which folder is passed over', async () => {
    const { text } = await openBook({ 'lessons/3 three/README.md': '# Three\n' });
    expect(part(await text('index.html'), '<p class="problem">', '</p>')).toMatchInlineSnapshot(
      `"<p class="problem">lessons/3 three is passed over: the name of a lesson&#39;s folder is a number of two digits and a slug, such as 04-send. Rename it, or move it out of lessons.</p>"`,
    );
  });
});

describe('what only a live book has', () => {
  it('is a token for the script', async () => {
    const live = await openBook({}, { token: 'secret', progress });
    const files = await openBook();
    for (const path of ['index.html', 'lessons/01-adding/index.html']) {
      expect(await live.text(path)).toContain('<meta name="workbook-token" content="secret">');
      expect(await files.text(path)).not.toContain('workbook-token');
    }
  });

  it('is a name for the ticks on it, another one when a tick has changed', async () => {
    const { adding = { exercises: [], hints: {} }, ...others } = progress.lessons;
    const changed = (lessons: Progress['lessons']): Progress => ({ ...progress, lessons });
    const marks = async (own: Progress): Promise<string | undefined> => {
      const page = await (await openBook({}, { token: 'secret', progress: own })).text('index.html');
      return /name="workbook-marks" content="([\w-]+)"/.exec(page)?.[1];
    };
    const first = await marks(progress);
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(await marks(changed({ ...others, adding: { ...adding, hints: { 1: 1 } } })), 'a hint').toBe(first);
    for (const [what, own] of [
      ['no lesson is done', changed(others)],
      ['an exercise is done', changed({ ...others, adding: { ...adding, exercises: [1, 2] } })],
      ['another lesson is next', { ...progress, current: 'adding' }],
    ] as const)
      expect(await marks(own), what).not.toBe(first);
    expect(await (await openBook()).text('index.html')).not.toContain('workbook-marks');
  });
});

describe('a further file of a lesson', () => {
  it('is a page that leads back to the lesson, and starts nothing live', async () => {
    const { text } = await openBook();
    const page = await text('lessons/01-adding/picture.html');
    expect(part(page, '<main', '</main>')).toMatchInlineSnapshot(`
      "<main id="main" tabindex="-1">
      <p class="back"><a href="index.html">Back to 01 Adding &amp; more</a></p>
      <article class="prose">
      <h1>Who runs when</h1>
      <div class="table"><table>
      <thead>
      <tr>
      <th class="right">step</th>
      <th>what</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="right">1</td>
      <td>yields 'a'</td>
      </tr>
      </tbody>
      </table></div>
      </article>
      </main>"
    `);
    expect(page).toContain('<body data-kind="note" data-root="../../">');
  });
});
