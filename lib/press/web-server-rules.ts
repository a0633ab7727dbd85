/** What a web server before static files must know beyond them: which addresses moved, and which stories are gone. */

export type LeftAddress = { address: string; to: string } | { address: string; goneFrom: string };

/** Lines of a `map` of nginx, whose addresses are decoded: from where, to where. */
export function nginxMoved(left: readonly LeftAddress[]): string {
  return lines(
    left.flatMap((one) => ('to' in one ? `${quoted(one.address)} ${quoted(sentOn(one.to))};` : [])),
  );
}

/** Lines of a `map` of nginx: what is gone, and the edition that says so. */
export function nginxGone(left: readonly LeftAddress[]): string {
  return lines(
    left.flatMap((one) =>
      'goneFrom' in one ? `${quoted(one.address)} ${quoted(encodeURI(one.goneFrom))};` : [],
    ),
  );
}

/** A subroutine of Varnish, to be called from `vcl_recv`; addresses come to it as they were sent. */
export function varnishRules(left: readonly LeftAddress[]): string {
  const rules = left.map((one) => {
    const is = `req.http.X-Left == ${long(encodeURI(one.address))}`;
    return 'to' in one
      ? `  if (${is}) { return (synth(308, ${long(encodeURI(one.to))})); }`
      : `  if (${is}) { return (synth(410, "Gone")); }`;
  });
  return [
    '# Addresses that moved, and stories that are gone. Written by `masthead press export`.',
    'sub masthead_left {',
    '  set req.http.X-Left = regsub(req.url, "\\?.*$", "");',
    ...rules,
    '  unset req.http.X-Left;',
    '}',
    'sub vcl_synth {',
    '  if (resp.status == 308) {',
    '    set resp.http.Location = resp.reason;',
    '    set resp.reason = "Permanent Redirect";',
    '    return (deliver);',
    '  }',
    '}',
    '',
  ].join('\n');
}

/** A `$` would begin a variable. */
function sentOn(address: string): string {
  return encodeURI(address).replaceAll('$', '%24');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A string of VCL that may hold quotation marks; what is encoded holds no brace. */
function long(text: string): string {
  return `{"${text.replace(/["{}]/g, encodeURIComponent)}"}`;
}

function lines(entries: readonly string[]): string {
  return entries.length === 0 ? '' : `${[...entries].sort().join('\n')}\n`;
}
