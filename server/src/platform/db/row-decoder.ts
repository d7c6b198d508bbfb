import { Column, type DriverValueDecoder, is, SQL } from 'drizzle-orm';

type Decoder = DriverValueDecoder<unknown, unknown>;

/** What Drizzle keeps with a statement that it has prepared: which columns come, and what makes rows of them instead of itself. */
interface Decoding {
  readonly fields?: readonly { readonly path: readonly string[]; readonly field: unknown }[];
  customResultMapper?: ((rows: unknown[][]) => unknown[]) | undefined;
}

/**
 * Works out once how the rows of a prepared statement are decoded. Drizzle does so anew for each cell, which costs a list of 24 as much as
 * half of its statement. Rows that hold whole other rows, as joins give them, are left to Drizzle.
 */
export function decodeOnce(statement: object): void {
  const decoding = statement as Decoding;
  const { fields } = decoding;
  if (!fields || decoding.customResultMapper || fields.some(({ path }) => path.length !== 1)) return;
  const columns = fields.map(({ path, field }) => [path[0]!, decoderOf(field)] as const);
  decoding.customResultMapper = (rows) => rows.map((row) => decoded(columns, row));
}

function decoded(columns: readonly (readonly [name: string, decoder: Decoder | null])[], values: readonly unknown[]): object {
  const row: Record<string, unknown> = {};
  for (let i = 0; i < columns.length; i++) {
    const [name, decoder] = columns[i]!;
    const value = values[i];
    row[name] = value === null || decoder === null ? value : decoder.mapFromDriverValue(value);
  }
  return row;
}

/** Null where the engine's value is the value. */
function decoderOf(field: unknown): Decoder | null {
  if (is(field, Column)) return field.mapFromDriverValue === Column.prototype.mapFromDriverValue ? null : field;
  return is(field, SQL) ? (field as unknown as { decoder: Decoder }).decoder : (field as { sql: { decoder: Decoder } }).sql.decoder;
}
