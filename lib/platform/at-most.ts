/** Lets at most so many tasks run at the same time; the others wait in the order they came. */
export function atMost(limit: number): <Value>(task: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // The place goes to the next in line, so that nobody who comes later takes it first.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
