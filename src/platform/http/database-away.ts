import type { CommonProblem } from '../problems.ts';

/** Ways in which a line to the database breaks before or while it is used; PostgreSQL 15, Appendix A, classes 08 and 57. */
const AWAY_CODES = new Set(['57P01', '57P02', '57P03', '57P05', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT']);
/** What `pg` says without a code. */
const AWAY_WORDS = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired|Cannot use a pool after calling end)/;
const DISK_FULL = '53100';

/** Whether the database, and no mistake of ours, is why a request failed: it is being put up again, or its disk is full. */
export function databaseProblem(error: { readonly code?: string; readonly message: string; readonly syscall?: string }): CommonProblem | undefined {
  const code = error.code ?? '';
  if (code === DISK_FULL) return { code: 'disk_full' };
  // ENOENT and the like come from files too; from a line to the database they come with `connect`, `read` or `write`.
  const ofLine = !code.startsWith('E') || ['connect', 'read', 'write', 'getaddrinfo'].includes(error.syscall ?? '');
  const away = (AWAY_CODES.has(code) && ofLine) || /^08...$/.test(code) || AWAY_WORDS.test(error.message);
  return away ? { code: 'database_away' } : undefined;
}
