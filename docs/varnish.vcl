# Varnish in front of one or more Mastheads. Readers' pages are kept for the seconds that Masthead allows, served while a
# new one is fetched, and for a day when no Masthead answers. The newsroom is passed through.
vcl 4.1;

import std;

backend masthead {
  .host = "127.0.0.1";
  .port = "3000";
  .probe = { .url = "/readyz"; .interval = 2s; .timeout = 1s; }
}

sub vcl_recv {
  if (req.url ~ "^/(newsroom|sign-in|api|views)(/|$|\?)") { return (pass); }
  # A page that is a few seconds old is sent while a new one is fetched; an older one only when no Masthead answers.
  if (std.healthy(req.backend_hint)) { set req.grace = 10s; }
  # Readers' pages know no cookies and no query but the page number and a search.
  unset req.http.Cookie;
  if (req.url !~ "^/[^/]+/search") {
    set req.url = regsub(req.url, "\?(?:.*&)?page=([0-9]+).*$", "#page=\1");
    set req.url = regsub(req.url, "\?.*$", "");
    set req.url = regsub(req.url, "#page=", "?page=");
  }
}

sub vcl_backend_fetch {
  # Asks for the names of what a page was made from (W3C Edge Architecture).
  set bereq.http.Surrogate-Capability = {"masthead="Surrogate/1.0""};
}

sub vcl_backend_response {
  if (bereq.uncacheable) { return (deliver); }
  if (beresp.status >= 500) {
    if (bereq.is_bgfetch) { return (abandon); }
    set beresp.ttl = 1s;
    return (deliver);
  }
  set beresp.grace = 1d;
}

sub vcl_deliver {
  unset resp.http.Surrogate-Key;
}
