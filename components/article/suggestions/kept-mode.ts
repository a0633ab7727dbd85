/** Where the device keeps that somebody suggests in a story. How one writes is one's own, for each story. */
export function keptModeIn(userId: string, articleId: string): string {
  return `masthead.suggesting.${userId}.${articleId}`;
}
