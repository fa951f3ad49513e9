import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import { REFUSAL_CODES, type RefusalCode, RefusedInput } from '../../refusal.ts';
import type { TextBlocks } from '../text-blocks.ts';
import type { CagedType } from './caged-types.ts';
import { createFrameReader, packFrame } from './frames.ts';
import { type CagedProcess, startProcess } from './start-process.ts';

/** JSON of the longest document with every character escaped. */
const ANSWER_BYTES = 16 * 1024 * 1024;
/** An idle parser gives its memory back after this time. */
const IDLE_MS = 20_000;

const AnswerSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    worn: v.boolean(),
    text: v.object({
      title: v.optional(v.string()),
      blocks: v.array(v.object({ text: v.string(), heading: v.optional(v.number()) })),
      warnings: v.optional(v.array(v.string())),
    }),
  }),
  v.object({ ok: v.literal(false), code: v.picklist(REFUSAL_CODES) }),
]);

/** How a cage may differ in a trial: the program that runs in it, and the seconds it may take for one file. */
type CageOptions = { program?: string; seconds?: number };

/** Parses the bytes of a file of one type, elsewhere. */
type Parse = (type: string, bytes: Uint8Array) => Promise<TextBlocks>;

/** Parses a file of one of {@link CagedType} in the one cage of this process. */
export const parseCaged: (type: CagedType, bytes: Uint8Array) => Promise<TextBlocks> = createCage();

/**
 * Makes a cage: a child process that parses one file after another. It is started with the first one, used again, and replaced
 * after it had to be ended; whatever happens in it becomes a refusal with the parser's own reason, or `too_slow`,
 * `too_much_memory` or `damaged`.
 */
export function createCage({ program, seconds = LIMITS.parseSeconds }: CageOptions = {}): Parse {
  let running: CagedProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const stop = (): void => {
    running?.end();
    running = undefined;
  };
  const parse: Parse = async (type, bytes) => {
    clearTimeout(idle);
    const child = running?.isAlive() ? running : startProcess(program);
    running = child;
    child.hold();
    try {
      const answer = v.safeParse(AnswerSchema, await ask(child, packFrame({ type }, bytes), seconds));
      if (!answer.success) throw new RefusedInput('damaged', { cause: new v.ValiError(answer.issues) });
      if (!answer.output.ok) throw new RefusedInput(answer.output.code);
      if (answer.output.worn) stop();
      child.release();
      idle = setTimeout(stop, IDLE_MS).unref();
      return answer.output.text as TextBlocks;
    } catch (cause) {
      // Whatever a file left behind in the process ends with it.
      stop();
      throw cause;
    }
  };
  return (type, bytes) => {
    const mine = last.then(
      () => parse(type, bytes),
      () => parse(type, bytes),
    );
    last = mine;
    return mine;
  };
}

function ask(child: CagedProcess, question: Uint8Array, seconds: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const refuse = (code: RefusalCode, cause?: unknown): void => {
      clearTimeout(timer);
      reject(new RefusedInput(code, { cause }));
    };
    const timer = setTimeout(() => refuse('too_slow'), seconds * 1000);
    const read = createFrameReader(ANSWER_BYTES);
    child.onData((chunk) => {
      try {
        const frame = read(chunk);
        if (frame === undefined) return;
        clearTimeout(timer);
        resolve(frame.head);
      } catch (cause) {
        refuse('damaged', cause);
      }
    });
    child.onEnd((outOfMemory) => refuse(outOfMemory ? 'too_much_memory' : 'damaged'));
    child.write(question);
  });
}
