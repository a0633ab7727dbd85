import { type NextRequest, NextResponse } from 'next/server';
import { answerTo } from './lib/press/answer.ts';

/** Gives readers' addresses the status they deserve; the page that explains it is rendered at another address. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { nextUrl } = request;
  const answer = await answerTo(nextUrl.pathname, nextUrl.searchParams.get('page'));
  const at = (path: string) => {
    const url = nextUrl.clone();
    url.pathname = path;
    url.search = '';
    return url;
  };
  switch (answer.kind) {
    case 'page':
      return NextResponse.next();
    case 'moved':
      return NextResponse.redirect(at(encodeURI(answer.to)), 308);
    case 'gone':
      return NextResponse.rewrite(at(`/${answer.edition}/gone`), { status: 410 });
    case 'missing':
      return NextResponse.rewrite(
        at(answer.edition === null ? '/not-found' : `/${answer.edition}/not-found`),
        {
          status: 404,
        },
      );
  }
}

/** Everything but the newsroom, programs, photos and files; nothing for the press (`press-header.ts`). */
export const config = {
  matcher: [
    {
      source:
        '/((?!(?:newsroom|previews|sign-in|api|photos|files|views|healthz|readyz|metrics|type|_next)(?:/|$)|(?:.*/)?[^/]*\\.[a-z0-9]+$).*)',
      missing: [{ type: 'header', key: 'x-masthead-press' }],
    },
  ],
};
