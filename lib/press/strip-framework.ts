/**
 * A page as Next renders it, without what only Next's scripts need: the scripts themselves, their preloads and data,
 * and the comments that mark React's boundaries.
 *
 * Works on the text, since React escapes every `<` of a text or an attribute: a tag that stands here is a tag.
 *
 * @throws when the page waits for a part to be put in place by a script
 */
export function stripFramework(html: string): string {
  if (isSuspended(html))
    throw new Error(
      'A page for readers must not suspend: without scripts its late parts would never be seen.',
    );
  return html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (script, attributes: string) =>
      isOurs(attributes) ? script : '',
    )
    .replace(/<link\b[^>]*>/g, (link) => (isForScripts(link) ? '' : link))
    .replace(/<meta name="next-size-adjust"[^>]*>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<div hidden="">\s*<\/div>/g, '');
}

/** Data is no script, and our own one is asked for by its address. */
function isOurs(attributes: string): boolean {
  return /\btype="application\/ld\+json"/.test(attributes) || /\bsrc="\/(?!_next\/)/.test(attributes);
}

function isForScripts(link: string): boolean {
  return /\bas="script"/.test(link) || /\brel="modulepreload"/.test(link);
}

/** Whether parts of a page were left to come later, by a script. */
export function isSuspended(html: string | Buffer): boolean {
  return html.includes('<template id="B:') || html.includes('<template id="P:');
}
