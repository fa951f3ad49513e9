import { KINDS, type Kind, TIERS, type Tier } from '@anjian/domain';
import { useLabel } from '../words/language.tsx';
import styles from './badge.module.css';

const TONES: Record<Tier, 'norm' | 'guiding' | 'case' | 'rest'> = {
  law: 'norm',
  regulation: 'norm',
  interpretation: 'norm',
  normative: 'norm',
  rule: 'norm',
  guiding: 'guiding',
  typical: 'case',
  reference: 'case',
  other: 'rest',
};

/** The kind of a document and, unless `short`, how far it may be relied on: in words first and colour second. */
export function KindBadge({ kind, tier, short = false }: { kind: Kind; tier: Tier; short?: boolean }) {
  const label = useLabel();
  const kindTerm = KINDS.get(kind);
  const tierTerm = TIERS.get(tier);
  return (
    <span className={`${styles.badge} ${styles[TONES[tier]]}`}>
      <span className={styles.kind}>{kindTerm ? label(kindTerm.label) : kind}</span>
      {tierTerm && !short && <span className={styles.use}>{label(tierTerm.use)}</span>}
    </span>
  );
}

/** A short word that warns: fictional, repealed, withdrawn. */
export function Flag({ tone, children }: { tone: 'care' | 'wrong'; children: string }) {
  return <span className={`${styles.flag} ${styles[tone]}`}>{children}</span>;
}
