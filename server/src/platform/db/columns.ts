import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';
import { dialect } from './dialect.ts';

const postgres = {
  table: pg.pgTable,
  text: () => pg.text(),
  integer: () => pg.integer(),
  flag: () => pg.boolean(),
  /** Minor units of a currency: a whole number, safe to 2^53 - 1. */
  minorUnits: () => pg.bigint({ mode: 'number' }),
  /** A running number, or a count that cursors carry: whole, safe to 2^53 - 1. */
  counter: () => pg.bigint({ mode: 'number' }),
  /** A moment, in milliseconds since 1970 UTC. */
  instant: () => pg.bigint({ mode: 'number' }),
  json: <T>() => pg.jsonb().$type<T>(),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
};

const sqlite = {
  table: lite.sqliteTable,
  text: () => lite.text(),
  integer: () => lite.integer(),
  flag: () => lite.integer({ mode: 'boolean' }),
  minorUnits: () => lite.integer(),
  counter: () => lite.integer(),
  instant: () => lite.integer(),
  json: <T>() => lite.text({ mode: 'json' }).$type<T>(),
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
};

/** The Postgres types are the truth for the compiler; SQLite follows at run time. */
export const { table, text, integer, flag, minorUnits, counter, instant, json, index, uniqueIndex, primaryKey } = (dialect === 'postgres'
  ? postgres
  : sqlite) as unknown as typeof postgres;
