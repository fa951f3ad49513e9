import { formatRange, type RangeKind, type SearchRequest, withRange } from '@anjian/domain';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useLabel, useWords } from '../../words/language.tsx';
import { useRefine } from '../refine.ts';
import styles from './range-box.module.css';
import { type RangeFault, readRange, shownBound } from './range-input.ts';

/** Two inputs for the ends of a range. They start anew whenever the range of the search changes. */
export function RangeBox({ kind, request }: { kind: RangeKind; request: SearchRequest }) {
  const range = request.ranges[kind.name] ?? {};
  return <RangeForm key={formatRange(range)} kind={kind} request={request} />;
}

function RangeForm({ kind, request }: { kind: RangeKind; request: SearchRequest }) {
  const { filters } = useWords();
  const label = useLabel();
  const refine = useRefine();
  const id = useId();
  const inputs = { from: useRef<HTMLInputElement>(null), to: useRef<HTMLInputElement>(null) };
  const now = request.ranges[kind.name];
  const [typed, setTyped] = useState({ from: shownBound(kind.name, now?.from), to: shownBound(kind.name, now?.to) });
  const [fault, setFault] = useState<RangeFault | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readRange(kind, typed);
    if ('fault' in read) {
      setFault(read.fault);
      inputs[read.fault.end].current?.focus();
    } else refine(withRange(request, kind.name, read.range));
  };
  const name = label(kind.label);
  const field = (end: 'from' | 'to') => (
    <input
      ref={inputs[end]}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className={styles.input}
      aria-label={filters.ranges[end](name, filters.ranges.unit[kind.name])}
      aria-invalid={fault?.end === end}
      aria-describedby={fault?.end === end ? `${id}-fault` : undefined}
      value={typed[end]}
      onChange={(event) => setTyped({ ...typed, [end]: event.target.value })}
    />
  );
  return (
    <form className={styles.range} noValidate onSubmit={submit}>
      <div className={styles.fields}>
        {field('from')}
        <span aria-hidden="true">—</span>
        {field('to')}
        <span className={styles.unit}>{filters.ranges.unit[kind.name]}</span>
        <button type="submit" className={styles.apply}>
          {filters.ranges.apply}
        </button>
      </div>
      <p id={`${id}-fault`} role="alert" className={styles.fault}>
        {fault && filters.ranges.fault(fault, filters.ranges.unit[kind.name])}
      </p>
    </form>
  );
}
