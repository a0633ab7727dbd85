/** Programs that open pages and say so. */
const named =
  /bot|crawl|spider|slurp|preview|fetch|monitor|scan|probe|archiv|headless|lighthouse|phantom|puppeteer|playwright|selenium|curl|wget|python|java\/|okhttp|go-http|axios|node|ruby|perl|php|libwww|facebookexternalhit|embedly|validator|feed/i;

/** Whether a user agent is none that a person reads with. */
export function isProgram(userAgent: string): boolean {
  return userAgent.length < 20 || named.test(userAgent);
}
