import type { Database } from './database.ts';

/** Things the installation remembers: whether the samples were loaded or removed. */
export type SettingKey = 'samples';

/** The remembered value, or undefined. */
export async function readSetting(db: Database, key: SettingKey): Promise<string | undefined> {
  return (await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst())?.value;
}

/** Remembers a value. */
export async function writeSetting(db: Database, key: SettingKey, value: string): Promise<void> {
  await db
    .insertInto('settings')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
