/** Attempts and the pause between them, in milliseconds: ten seconds in all, as SQLite's own patience with another writer. */
const ATTEMPTS = 100;
const PAUSE = 100;

/**
 * Tries again while another process holds the register. SQLite itself waits for a lock, but not where two open a new file at once:
 * neither for the change to a write-ahead log nor for a reader that becomes a writer (sqlite.org/wal.html, "sometimes queries return
 * SQLITE_BUSY").
 */
export async function patiently<T>(attempt: () => T | Promise<T>): Promise<T> {
  for (let left = ATTEMPTS; ; left--)
    try {
      return await attempt();
    } catch (error) {
      const busy = error instanceof Error && /database is locked|SQLITE_BUSY/i.test(error.message);
      if (!busy || left <= 1) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
}
