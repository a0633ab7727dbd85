/** `fillIn('Saved {name}.', { name })`; a gap without a value stays visible. */
export function fillIn(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
