const BAR_WIDTH = 24;
/** Without a terminal a line comes this often. */
const LINE_EVERY_MS = 5_000;
/** A terminal is drawn this often at most. */
const DRAW_EVERY_MS = 100;

/** Says something to who watches; standard output stays for results. */
export function writeLine(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Shows how far a long task is: a bar on a terminal, else a plain line every few seconds. `total` may be unknown. */
export type Progress = { set(done: number, total?: number): void; end(): void };

/** Starts showing the progress of `task`, counted in `unit`. */
export function showProgress(task: string, unit: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  let last = 0;
  let shown = '';
  const every = stream.isTTY ? DRAW_EVERY_MS : LINE_EVERY_MS;
  const write = (text: string): void => {
    if (text === shown) return;
    shown = text;
    stream.write(stream.isTTY ? `\r\u001B[2K${text}` : `${text}\n`);
  };
  return {
    set(done, total) {
      const now = performance.now();
      if (now - last < every && done !== total) return;
      last = now;
      const count = total === undefined ? `${done} ${unit}` : `${done}/${total} ${unit}`;
      const filled = total === undefined || total === 0 ? 0 : Math.round((done / total) * BAR_WIDTH);
      const bar = stream.isTTY && total !== undefined ? ` ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}` : '';
      write(`${task}${bar} ${count}`);
    },
    end() {
      if (stream.isTTY && shown !== '') stream.write('\n');
    },
  };
}
