import type { MarkedText as Parts } from '@anjian/domain';

/** Text with what matched in `mark` elements; whatever the text holds stays text. */
export function MarkedText({ parts }: { parts: Parts }) {
  let at = 0;
  return parts.map(({ text, match }) => {
    const key = at;
    at += text.length;
    return match ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
