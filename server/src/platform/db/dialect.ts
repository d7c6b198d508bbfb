/** Which engine this process speaks to. Chosen once, at import, because tables are built from it. */
export type Dialect = 'sqlite' | 'postgres';

const wanted = process.env['TEST_ENGINE'] ?? process.env['DATABASE_URL'] ?? '';

export const dialect: Dialect = /^postgres/.test(wanted) ? 'postgres' : 'sqlite';
