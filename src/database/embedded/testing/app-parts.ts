import pg from 'pg';

export { openDatabase } from '../open.ts';

export function openPool(config: pg.ClientConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, max: 2 });
  pool.on('error', () => undefined);
  return pool;
}
