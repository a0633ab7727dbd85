const form =
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|0{8}-0{4}-0{4}-0{4}-0{12}|f{8}-f{4}-f{4}-f{4}-f{12})$/i;

/** Whether it has the form of an id of ours, for what parses without zod. */
export function isId(told: unknown): told is string {
  return typeof told === 'string' && form.test(told);
}
