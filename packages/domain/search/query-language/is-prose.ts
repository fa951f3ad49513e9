/** A run of text this long with a mark in it, or with more than one mark, is a sentence; shorter ones are what people type. */
const SENTENCE = 20;
const MARKS = /[，。；！？!?;]/gu;

/** Whether a text reads as sentences, phrases in quotes aside: then nothing in it is an operator. */
export function isProse(q: string): boolean {
  const plain = q.replaceAll(/"[^"]*"|“[^“”"]*[”"]|「[^「」]*」|『[^『』]*』|《[^《》]*》/gu, ' ');
  const marks = plain.match(MARKS)?.length ?? 0;
  if (marks === 0 || (plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= SENTENCE) return false;
  return (
    marks > 1 || plain.split(/[\s()（）|｜:：\-－−]+/u).some((run) => run.length > SENTENCE && run.search(MARKS) >= 0)
  );
}
