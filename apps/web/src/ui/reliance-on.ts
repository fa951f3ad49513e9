import { isDigestTitle, TIERS, type Tier, type Validity } from '@anjian/domain';
import type { useLabel } from '../words/language.tsx';
import type { Words } from '../words/zh.ts';

/**
 * How far a document may be relied on, in words: what its tier says, unless it is a digest, no longer in force, or changed since. What was
 * repealed binds nobody, whatever its tier.
 */
export function relianceOn(
  { tier, title, validity }: { tier: Tier; title: string; validity: Validity | null },
  words: Words,
  label: ReturnType<typeof useLabel>,
): string {
  if (isDigestTitle(title)) return words.results.digest;
  if (validity === 'expired') return words.results.expiredUse;
  if (validity === 'amended') return words.results.amendedUse;
  const term = TIERS.get(tier);
  return term ? label(term.use) : '';
}
