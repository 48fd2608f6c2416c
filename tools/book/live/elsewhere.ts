import type { Lesson } from '../../course/types.ts';
import { type Html, html } from '../markup/html.ts';
import { renderInline } from '../markup/markdown.ts';
import { actionButton } from './buttons.ts';

/**
 * What the page of a lesson shows while the watcher is at another: which one that is, and a button to change that.
 * @param watched null when its folder is gone.
 */
export function elsewhereHtml(watched: Lesson | null): Html {
  const where =
    watched === null
      ? html`The lesson that was watched is gone.`
      : html`The watcher is at <a href="../${watched.folder}/index.html">lesson ${watched.number}, ${renderInline(watched.title)}</a>.`;
  return html`<section class="live-elsewhere">
<p>${where}</p>
${actionButton('go', 'Watch this lesson', { isPrimary: true })}
<p class="live-note" role="status"></p>
</section>`;
}
