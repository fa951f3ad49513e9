/** A question whose answer is remembered for some milliseconds; a failure is not, and those who ask at once share one answer. */
export function rememberFor<T>(milliseconds: number, ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  let until = 0;
  return () => {
    if (answer === undefined || performance.now() > until) {
      until = performance.now() + milliseconds;
      answer = ask().catch((cause: unknown) => {
        answer = undefined;
        throw cause;
      });
    }
    return answer;
  };
}
