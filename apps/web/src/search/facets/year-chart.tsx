import { type FacetCount, type SearchRequest, withRange } from '@anjian/domain';
import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { useWords } from '../../words/language.tsx';
import { useRefine } from '../refine.ts';
import { shownYears, yearBars, yearRange } from './year-bars.ts';
import styles from './year-chart.module.css';

type Props = { request: SearchRequest; counts: readonly FacetCount[] };

/**
 * The documents of each year as bars. A stretch of years is chosen by drawing over the bars, or with the two sliders below them, which
 * keyboards and readers of the screen use; the search follows when the pointer or the key is let go.
 */
export function YearChart({ request, counts }: Props) {
  const { filters } = useWords();
  const refine = useRefine();
  const bars = useMemo(() => yearBars(counts, new Date().getFullYear()), [counts]);
  const [draft, setDraft] = useState<[number, number] | null>(null);
  const anchor = useRef<number | null>(null);
  if (bars.length < 2) return null;
  const [first, last] = [bars[0]?.year ?? 0, bars.at(-1)?.year ?? 0];
  const [from, to] = draft ?? shownYears(bars, request.ranges.years);
  const narrowed = from > first || to < last;
  const settle = () => {
    anchor.current = null;
    if (draft === null) return;
    setDraft(null);
    refine(withRange(request, 'years', yearRange(bars, draft)));
  };
  const yearAt = (event: PointerEvent<Element>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = Math.floor(((event.clientX - left) / width) * bars.length);
    return first + Math.min(bars.length - 1, Math.max(0, at));
  };
  const slider = (end: 0 | 1) => (
    <input
      type="range"
      className={styles.slider}
      min={first}
      max={last}
      value={end === 0 ? from : to}
      aria-label={end === 0 ? filters.ranges.firstYear : filters.ranges.lastYear}
      aria-valuetext={filters.ranges.value.years(end === 0 ? from : to)}
      onChange={(event) => {
        const year = Number(event.target.value);
        setDraft(end === 0 ? [Math.min(year, to), to] : [from, Math.max(year, from)]);
      }}
      onKeyUp={settle}
      onPointerUp={settle}
      onBlur={settle}
    />
  );
  return (
    <div className={styles.chart}>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${bars.length} 1`}
        preserveAspectRatio="none"
        role="img"
        aria-label={filters.ranges.chart(first, last)}
        onPointerDown={(event) => {
          anchor.current = yearAt(event);
          event.currentTarget.setPointerCapture(event.pointerId);
          setDraft([anchor.current, anchor.current]);
        }}
        onPointerMove={(event) => {
          if (anchor.current === null) return;
          const year = yearAt(event);
          setDraft([Math.min(anchor.current, year), Math.max(anchor.current, year)]);
        }}
        onPointerUp={settle}
        onPointerCancel={() => {
          anchor.current = null;
          setDraft(null);
        }}
      >
        <rect className={styles.ground} x={0} y={0} width={bars.length} height={1} />
        {narrowed && <rect className={styles.stretch} x={from - first} y={0} width={to - from + 1} height={1} />}
        {bars.map(({ year, count, height }) => (
          <rect
            key={year}
            className={year >= from && year <= to ? styles.in : styles.out}
            x={year - first + 0.1}
            y={1 - height}
            width={0.8}
            height={height}
          >
            <title>{filters.ranges.yearCount(filters.ranges.value.years(year), count)}</title>
          </rect>
        ))}
      </svg>
      <div className={styles.sliders}>
        {slider(0)}
        {slider(1)}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{first}</span>
        {narrowed && <strong>{from === to ? from : `${from}—${to}`}</strong>}
        <span>{last}</span>
      </p>
    </div>
  );
}
