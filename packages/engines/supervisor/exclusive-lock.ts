import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Takes the one supervisor's place of a data folder: true when it was free. The system itself gives it back when the process ends, however it ends, which no lock file with a number in it can promise; SQLite is only the way to that kind of lock that Node has. */
export const takeExclusiveLock = (root: string): boolean => {
  const database = new DatabaseSync(join(root, 'supervisor.lock'));
  try {
    database.exec('pragma locking_mode = exclusive; begin exclusive');
    heldLocks.push(database);
    return true;
  } catch {
    database.close();
    return false;
  }
};

// Kept so that the garbage collector does not close the file and give the lock away.
const heldLocks: DatabaseSync[] = [];
