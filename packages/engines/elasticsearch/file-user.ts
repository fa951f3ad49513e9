import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The account of this product in the managed Elasticsearch. */
export const ELASTICSEARCH_USER = 'anjian';

// The form in which Elasticsearch keeps PBKDF2 hashes: HMAC-SHA-512, 32 bytes of salt and of hash. The password has 192 random bits, so the rounds need not be many.
const ROUNDS = 1000;
const BYTES = 32;

const hashPassword = (password: string): string => {
  const salt = randomBytes(BYTES);
  const hash = pbkdf2Sync(password, salt, ROUNDS, BYTES, 'sha512');
  return `{PBKDF2}${ROUNDS}$${salt.toString('base64')}$${hash.toString('base64')}`;
};

/** Writes the two files of Elasticsearch's file realm with our one account: it needs no index and no licence, so every distribution has it. */
export const writeFileUser = (configFolder: string, password: string): void => {
  writeFileSync(join(configFolder, 'users'), `${ELASTICSEARCH_USER}:${hashPassword(password)}\n`, { mode: 0o600 });
  writeFileSync(join(configFolder, 'users_roles'), `superuser:${ELASTICSEARCH_USER}\n`, { mode: 0o600 });
};
