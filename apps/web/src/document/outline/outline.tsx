import { SECTIONS } from '@anjian/domain';
import { type MouseEvent, useEffect, useRef } from 'react';
import { termLabel } from '../../ui/term-label.ts';
import { useMedia, WIDE } from '../../ui/use-media.ts';
import { useLabel, useLanguage, useWords } from '../../words/language.tsx';
import styles from './outline.module.css';
import { entryOf, kindOfEntry, type OutlineEntry, sectionId } from './outline-entries.ts';
import { useSectionInView } from './use-section-in-view.ts';

/** The headings of the document; the one being read is marked. On small screens it is folded away. */
export function Outline({ entries }: { entries: readonly OutlineEntry[] }) {
  const { document: words } = useWords();
  const wide = useMedia(WIDE);
  if (entries.length < 2) return null;
  if (wide) {
    return (
      <nav className={styles.outline} aria-label={words.outline}>
        <p className={styles.title}>{words.outline}</p>
        <Entries entries={entries} />
      </nav>
    );
  }
  return (
    <nav aria-label={words.outline}>
      <details className={styles.folded}>
        <summary>{words.outline}</summary>
        <Entries entries={entries} />
      </details>
    </nav>
  );
}

function Entries({ entries }: { entries: readonly OutlineEntry[] }) {
  const { language } = useLanguage();
  const label = useLabel();
  const here = entryOf(entries, useSectionInView());
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (here !== null) keepInView(list.current?.querySelector('[aria-current]'));
  }, [here]);
  // In another language than the print, a section is told by its kind.
  const told = entries.map((entry) => ({ ...entry, kind: language === 'en' ? kindOfEntry(entry) : undefined }));
  const top = Math.min(...entries.map((entry) => entry.level));
  return (
    <ol ref={list} className={styles.entries}>
      {told.map(({ at, heading, level, kind }) => (
        <li key={at} className={level > top ? styles.narrower : undefined}>
          <a
            href={`#${sectionId(at)}`}
            aria-current={at === here ? 'true' : undefined}
            className={styles.entry}
            onClick={(event) => goTo(event, at)}
          >
            {kind === undefined ? <span lang="zh-CN">{heading}</span> : termLabel(SECTIONS, kind, label)}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Scrolls the outline, and only it, to the entry that is being read. */
function keepInView(entry: Element | null | undefined): void {
  const panel = entry?.closest('nav');
  if (!entry || !panel || panel.scrollHeight <= panel.clientHeight) return;
  const place = entry.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  if (place.top < frame.top || place.bottom > frame.bottom) {
    panel.scrollTop += place.top - frame.top - frame.height / 3;
  }
}

/** Goes to a heading without a step in the history, so that one step back still leads to the results. */
function goTo(event: MouseEvent, at: number): void {
  const heading = document.getElementById(sectionId(at));
  if (!heading) return;
  event.preventDefault();
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
  requestAnimationFrame(() => heading.scrollIntoView());
}
