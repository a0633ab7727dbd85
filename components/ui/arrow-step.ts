/** One on or one back, as an arrow points: to the left is on where lines run from right to left. 0 for other keys. */
export function arrowStep(key: string, within: Element): 1 | -1 | 0 {
  if (key === 'ArrowDown') return 1;
  if (key === 'ArrowUp') return -1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  const isLeftward = getComputedStyle(within).direction === 'rtl';
  return (key === 'ArrowLeft') === isLeftward ? 1 : -1;
}
