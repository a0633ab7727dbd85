/** Where a link in a story may lead. Everything else (`javascript:`, `data:`, …) is refused at the border. */
export function isSafeLink(address: string): boolean {
  if (/[\u0000-\u0020\u007f]/.test(address)) return false;
  if (address.startsWith('/') && !address.startsWith('//')) return true;
  if (/^mailto:[^?]+@[^?]+$/i.test(address)) return true;
  if (!/^https?:\/\//i.test(address)) return false;
  return URL.canParse(address);
}
