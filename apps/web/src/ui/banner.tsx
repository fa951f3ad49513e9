import type { ReactNode } from 'react';
import styles from './banner.module.css';

/** A message across a page: something to know, something to mind, or something that went wrong. */
export function Banner({
  tone,
  title,
  children,
}: {
  tone: 'note' | 'care' | 'wrong';
  title?: string;
  children?: ReactNode;
}) {
  return (
    <div className={`${styles.banner} ${styles[tone]}`}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
