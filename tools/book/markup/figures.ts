import { type FenceInfo, parseInfo } from '../../course/formats/fences.ts';
import type { Highlight } from './highlight.ts';
import { type Html, html, raw } from './html.ts';

/**
 * A fence of a page as a figure. Its class says what it is: `code`, `output`, `verdict` or `drawing`.
 * Code from a file, and what something printed, has a caption.
 */
export function renderFence(info: string, content: string, highlight: Highlight): Html {
  const fence = parseInfo(info);
  const kind = kindOf(fence);
  const text = content.replace(/\n$/, '');
  const lines = kind === 'verdict' ? verdictLines(text) : highlight(text, fence.language);
  const caption = captionOf(fence);
  return html`<figure class="${kind}">${caption !== null && html`<figcaption>${caption}</figcaption>`}<pre><code>${join(lines)}
</code></pre></figure>
`;
}

/** A picture that stands alone, as a figure that leads to the file of the picture. `title` becomes its caption. */
export function renderPicture(picture: Html, src: string, title: string | null): Html {
  return html`<figure class="picture"><a href="${src}">${picture}</a>${title !== null && html`<figcaption>${title}</figcaption>`}</figure>
`;
}

function kindOf({ language, attributes }: FenceInfo): string {
  if (language !== 'text' && language !== '') return 'code';
  if (attributes.has('wrong')) return 'verdict';
  return attributes.has('output') || attributes.has('demo') ? 'output' : 'drawing';
}

function captionOf({ language, attributes }: FenceInfo): Html | string | null {
  const file = attributes.get('file');
  const starter = attributes.get('starter');
  if (file !== undefined) return html`<code>${nameOf(file)}</code>`;
  if (starter !== undefined) return html`<code>${nameOf(starter)}</code>, before you begin`;
  if (attributes.has('output')) return 'prints';
  if (attributes.has('demo')) return 'the demo prints';
  if (attributes.has('wrong')) return 'your terminal says';
  return language === 'python' ? 'Python' : null;
}

/** `../04-send/dialogue.ts#echo` as `04-send/dialogue.ts`. */
function nameOf(reference: string): string {
  return reference.replace(/#.*$/, '').replace(/^(?:\.\.?\/)+/, '');
}

/** What the terminal says, with the colours of its signs. */
function verdictLines(text: string): Html[] {
  return text.split('\n').map((line) => {
    if (line.startsWith('✗')) return html`<span class="fail">${line}</span>`;
    if (line.trimStart().startsWith('›')) return html`<span class="differs">${line}</span>`;
    return html`${line}`;
  });
}

const join = (lines: readonly Html[]): Html => raw(lines.map(({ text }) => text).join('\n'));
