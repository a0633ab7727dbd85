/**
 * Says that the press asks, which has found out what stands at the address already: `proxy.ts` is not asked once more.
 * `bin/serve.ts` takes it from whoever else sends it.
 */
export const pressHeader = 'x-masthead-press';
