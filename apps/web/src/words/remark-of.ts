import { isDigestTitle } from '@anjian/domain';
import type { Words } from './zh.ts';

/** What whoever takes a text along must know of it where it is none of an office: fiction, a digest; empty otherwise. */
export function remarkOf(text: { fictional: boolean; title: string }, { selection }: Words): string {
  if (text.fictional) return selection.remarks.fictional;
  return isDigestTitle(text.title) ? selection.remarks.digest : '';
}
