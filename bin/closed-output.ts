/**
 * Whoever read what we say may go before us: a terminal that was closed, a program after a pipe. Saying so would meet the
 * same closed end, again and again; the newsroom goes on in silence.
 */
export function outliveReaders(...outputs: NodeJS.WriteStream[]): void {
  for (const output of outputs)
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
}
