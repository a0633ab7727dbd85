import { hashOf } from './set-styles.ts';

/** What a browser may fetch ahead: a story while its link is pressed, and nothing before that. */
const rules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: '/(newsroom|sign-in|api|photos|views)*' } },
          { not: { href_matches: '/*/search*' } },
          { not: { href_matches: '/*.:type(xml|atom|json|txt|png|jpg)' } },
        ],
      },
      eagerness: 'conservative',
    },
  ],
};

const text = JSON.stringify(rules);

/**
 * For the Content-Security-Policy, which must name rules that stand in a page as it would a script. What has this hash can
 * only be this text, and this text is no program.
 */
export const fetchAheadHash = hashOf(text);

/** The rules stand in the page: as a file, a first view would wait for one more answer while its photo and type are coming. */
export function withFetchAhead(html: string): string {
  return html.replace('</body>', () => `<script type="speculationrules">${text}</script></body>`);
}
