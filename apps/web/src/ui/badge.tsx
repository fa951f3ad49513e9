import { KINDS, type Kind, type Tier, type Validity } from '@anjian/domain';
import { useLabel, useWords } from '../words/language.tsx';
import styles from './badge.module.css';
import { relianceOn } from './reliance-on.ts';

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

type Badged = { kind: Kind; tier: Tier; validity?: Validity | null; short?: boolean };

/** The kind of a document and, unless `short`, how far it may be relied on: in words first and colour second. */
export function KindBadge({ kind, tier, validity = null, short = false }: Badged) {
  const label = useLabel();
  const words = useWords();
  const kindTerm = KINDS.get(kind);
  // What is out of force has not the colour of what binds.
  const tone = validity === 'expired' ? 'rest' : TONES[tier];
  return (
    <span className={`${styles.badge} ${styles[tone]}`}>
      <span className={styles.kind}>{kindTerm ? label(kindTerm.label) : kind}</span>
      {!short && <span className={styles.use}>{relianceOn({ tier, title: '', validity }, words, label)}</span>}
    </span>
  );
}

/** A short word that warns: fictional, repealed, withdrawn. */
export function Flag({ tone, children }: { tone: 'care' | 'wrong'; children: string }) {
  return <span className={`${styles.flag} ${styles[tone]}`}>{children}</span>;
}
