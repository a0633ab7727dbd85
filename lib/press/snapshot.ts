/** What a moment of the database holds, as PostgreSQL writes it: `pg_snapshot`, xmin:xmax:those under way between them. */
export type Snapshot = { xmin: bigint; xmax: bigint; underWay: ReadonlySet<bigint> };

/** @throws SyntaxError when the text is no snapshot */
export function parseSnapshot(text: string): Snapshot {
  const [xmin = '', xmax = '', list = ''] = text.split(':');
  const underWay = new Set(list.split(',').flatMap((id) => (id === '' ? [] : [BigInt(id)])));
  return { xmin: BigInt(xmin), xmax: BigInt(xmax), underWay };
}

/** Whether a transaction was over by then. */
export function holds({ xmin, xmax, underWay }: Snapshot, transaction: bigint): boolean {
  return transaction < xmin || (transaction < xmax && !underWay.has(transaction));
}

/** Whether all that was over at the one moment was over at the other. */
export function isWithin(one: Snapshot, other: Snapshot): boolean {
  return one.xmax <= other.xmax && [...other.underWay].every((id) => !holds(one, id));
}
