import type { Hit } from '@anjian/domain';
import { lazy, Suspense, useContext, useState } from 'react';
import { useWords } from '../../words/language.tsx';
import styles from './why-hit.module.css';
import { WhyRequest } from './why-request.ts';

const WhyPanel = lazy(() => import('./why-panel.tsx').then((module) => ({ default: module.WhyPanel })));

/** Why a result is there, asked of the server only when it is opened; nothing where nothing was typed. */
export function WhyHit({ hit }: { hit: Hit }) {
  const { why } = useWords();
  const request = useContext(WhyRequest);
  const [open, setOpen] = useState(false);
  if (request === null || (request.q === '' && request.within.length === 0)) return null;
  return (
    <details className={styles.why} data-print="no" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{why.title}</summary>
      {open && (
        <Suspense fallback={<p className={styles.waiting}>{why.waiting}</p>}>
          <WhyPanel hit={hit} request={request} />
        </Suspense>
      )}
    </details>
  );
}
