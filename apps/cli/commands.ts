import type { Command } from './command.ts';
import { bench } from './commands/bench.ts';
import { publish, withdraw } from './commands/change-state.ts';
import { correct } from './commands/correct.ts';
import { doctor } from './commands/doctor.ts';
import { extract } from './commands/extract.ts';
import { importCommand } from './commands/import.ts';
import { index } from './commands/index-command.ts';
import { reprocess } from './commands/reprocess.ts';
import { samples } from './commands/samples.ts';
import { search } from './commands/search.ts';
import { up } from './commands/up.ts';

/** All commands, in the order of the help. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  up,
  import: importCommand,
  extract,
  search,
  publish,
  withdraw,
  correct,
  reprocess,
  index,
  samples,
  doctor,
  bench,
};
