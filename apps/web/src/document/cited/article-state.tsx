import type { LawArticle } from '@anjian/domain';
import { Flag } from '../../ui/badge.tsx';
import { useWords } from '../../words/language.tsx';
import styles from './citation-card.module.css';

/** Whether the text that was meant still holds, as far as the library tells: 未见失效, 已修改, 失效, or not in the library. */
export function ArticleState({ article }: { article: LawArticle }) {
  const { law } = useWords();
  const { versions, now, earlier } = article;
  const current = now === null ? undefined : versions[now];
  const meant = earlier?.version == null ? current : versions[earlier.version];
  if (versions.length === 0) return <Flag tone="care">{law.notHeld}</Flag>;
  if (current?.digest) return <Flag tone="care">{law.digest}</Flag>;
  if (meant && meant !== current) return <Flag tone="wrong">{law.states[meant.state]}</Flag>;
  if (!current) return <Flag tone="wrong">{law.states[versions[0]?.state ?? 'expired']}</Flag>;
  return current.state === 'in_force' ? (
    <span className={styles.holds} title={law.byLibrary}>
      {law.states.in_force}
    </span>
  ) : (
    <Flag tone="wrong">{law.states[current.state]}</Flag>
  );
}
