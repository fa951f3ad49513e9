import type { ReactNode } from 'react';
import { useWords } from '../words/language.tsx';
import styles from './plain-page.module.css';

/** A page of few words: what there is to say, and the way on. `title` also stands in the browser's tab. */
export function PlainPage({ title, children }: { title: string; children: ReactNode }) {
  const { product, results } = useWords();
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <title>{`${results.errorTitle(title)} — ${product}`}</title>
      <h1>{title}</h1>
      {children}
    </main>
  );
}

/** A sentence of a machine, set apart from ours. */
export function Quoted({ children }: { children: ReactNode }) {
  return <p className={styles.quoted}>{children}</p>;
}
