/** Answers for programs. */

export function textFile(text: string, mediaType: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': `${mediaType}; charset=utf-8`, 'X-Content-Type-Options': 'nosniff' },
  });
}

export function noSuchFile(): Response {
  return new Response('There is no such file.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
