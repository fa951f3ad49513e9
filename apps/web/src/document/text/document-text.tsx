import type { Paragraph, Section } from '@anjian/domain';
import { type CSSProperties, memo, type ReactNode } from 'react';
import { useWords } from '../../words/language.tsx';
import { CitedPieces } from '../cited/cited-pieces.tsx';
import type { CitedPlace } from '../cited/cited-places.ts';
import { MarkedPieces } from '../marks/marked-pieces.tsx';
import type { NumberedMark, NumberedMarks } from '../marks/marks.ts';
import { sectionId } from '../outline/outline-entries.ts';
import styles from './document-text.module.css';
import { estimatedHeight } from './estimated-height.ts';
import { hasLatinRun } from './has-latin-run.ts';
import { textBlocks } from './text-blocks.ts';
import { usePermalinks } from './use-permalinks.ts';

const NO_MARKS: readonly NumberedMark[] = [];
const NO_PLACES: readonly CitedPlace[] = [];

/**
 * The text of a document, all of it in the page, so that the browser's own find, print and screen readers work; what is out
 * of view is not laid out (content-visibility).
 */
export const DocumentText = memo(function DocumentText(props: {
  id: string;
  revision: number;
  sections: readonly Section[];
  marks: NumberedMarks;
  cited: ReadonlyMap<number, readonly CitedPlace[]>;
}) {
  const { document: words } = useWords();
  const permalinks = usePermalinks(props.id, props.revision);
  const first = props.sections.find(({ kind, paragraphs }) => kind !== 'contents' && paragraphs.length > 0)
    ?.paragraphs[0]?.n;
  const draw = ({ n, text }: Paragraph) => (
    <div
      key={n}
      id={`p-${n}`}
      tabIndex={-1}
      data-citing={props.cited.has(n) ? '' : undefined}
      className={styles.paragraph}
    >
      <a
        href={`#p-${n}`}
        data-permalink={n}
        tabIndex={n === first ? 0 : -1}
        className={styles.number}
        aria-label={words.permalink(n)}
        title={words.permalink(n)}
      >
        {n}
      </a>
      <p className={hasLatinRun(text) ? `${styles.words} ${styles.ragged}` : styles.words}>
        <CitedPieces
          text={text}
          marks={props.marks.byParagraph.get(n) ?? NO_MARKS}
          places={props.cited.get(n) ?? NO_PLACES}
        />
      </p>
    </div>
  );
  return (
    // The handlers serve the permalinks inside: one pair of them for thousands of links.
    <div className={styles.text} lang="zh-CN" {...permalinks}>
      {props.sections.map((section, at) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: sections never move within a revision, and a heading may come twice
          key={at}
          data-section={at}
          className={styles.section}
          style={heightOf({ ...section, folded: section.kind === 'contents' })}
        >
          <Folding section={section}>
            <SectionHeading
              section={section}
              at={at}
              marks={props.marks.byHeading.get(section.paragraphs[0]?.n ?? 0) ?? NO_MARKS}
            />
            <Blocks section={section} draw={draw} />
          </Folding>
        </section>
      ))}
    </div>
  );
});

function heightOf(text: Parameters<typeof estimatedHeight>[0]): CSSProperties {
  return { '--height': `${estimatedHeight(text)}px` } as CSSProperties;
}

/** The paragraphs of a section; those of a long one in blocks, each laid out only when it comes near the window. */
function Blocks({ section, draw }: { section: Section; draw(paragraph: Paragraph): ReactNode }) {
  const blocks = textBlocks(section.paragraphs);
  if (blocks.length <= 1) return <div data-block="">{section.paragraphs.map(draw)}</div>;
  return blocks.map((paragraphs) => (
    <div
      key={paragraphs[0]?.n}
      data-block=""
      className={styles.block}
      style={heightOf({ paragraphs, heading: '', folded: false })}
    >
      {paragraphs.map(draw)}
    </div>
  ));
}

/** A printed table of contents repeats the headings that follow it: it is there, folded away. */
function Folding({ section, children }: { section: Section; children: ReactNode }) {
  const { document: words } = useWords();
  if (section.kind !== 'contents') return children;
  return (
    <details className={styles.contents}>
      <summary>{words.printedContents(section.paragraphs.length)}</summary>
      {children}
    </details>
  );
}

function SectionHeading(props: { section: Section; at: number; marks: readonly NumberedMark[] }) {
  const { section, at, marks } = props;
  if (section.heading === '') return null;
  const Tag = section.level === 1 ? 'h2' : section.level === 2 ? 'h3' : 'h4';
  return (
    <Tag id={sectionId(at)} tabIndex={-1} className={styles[Tag]}>
      <MarkedPieces text={section.heading} marks={marks} />
    </Tag>
  );
}
