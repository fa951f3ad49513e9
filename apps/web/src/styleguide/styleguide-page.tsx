import { type Hit, KINDS, TIERS } from '@anjian/domain';
import { type ReactNode, useState } from 'react';
import { ApiProblem } from '../api.ts';
import { HitCard } from '../search/results/hit-card.tsx';
import { Flag, KindBadge } from '../ui/badge.tsx';
import { Banner } from '../ui/banner.tsx';
import buttons from '../ui/button.module.css';
import { Choice } from '../ui/choice.tsx';
import { Failure } from '../ui/failure.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { SAMPLE_HIT } from './sample-hit.ts';
import styles from './styleguide-page.module.css';

const COLOURS = ['paper', 'ground', 'panel', 'ink', 'ink-soft', 'ink-faint', 'line', 'line-strong'] as const;
const TONES = ['blue', 'red', 'teal', 'ochre', 'visited', 'mark', 'mark-now', 'action', 'focus'] as const;
const PROBLEMS = ['refused', 'missing', 'withdrawn', 'unavailable', 'offline', 'failed'] as const;
const SIZES = ['small', 'ui', 'text', 'title', 'page', 'document'] as const;

/** `/styleguide`, in development only: every piece of the visual language in every state, in the theme that is chosen. */
export function StyleguidePage() {
  const [sort, setSort] = useState('newest');
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <title>styleguide</title>
      <h1>Styleguide</h1>
      <Part name="Colours">
        <ul className={styles.colours}>
          {[...COLOURS, ...TONES].map((name) => (
            <li key={name}>
              <span className={styles.swatch} data-colour={name} />
              --{name}
            </li>
          ))}
        </ul>
      </Part>
      <Part name="Type">
        {SIZES.map((size) => (
          <p key={size} className={styles.line} data-size-of={size} lang="zh-CN">
            国家工作人员利用职务上的便利，收受他人财物 1161.1万元（--size-{size}）
          </p>
        ))}
        <p lang="zh-CN">
          <MarkedText
            parts={[
              { text: '标出', match: false },
              { text: '受贿', match: true },
              { text: '一处', match: false },
            ]}
          />
        </p>
      </Part>
      <Part name="Buttons">
        <div className={styles.row}>
          {(['primary', 'plain', 'quiet'] as const).map((kind) => (
            <span key={kind} className={styles.row}>
              <button type="button" className={buttons[kind]}>
                检索
              </button>
              <button type="button" className={buttons[kind]} disabled>
                不可用
              </button>
            </span>
          ))}
          <Choice
            label="排序"
            value={sort}
            options={[
              { value: 'newest', label: '日期从新到旧' },
              { value: 'effect', label: '效力从高到低' },
            ]}
            onChoose={setSort}
          />
        </div>
      </Part>
      <Part name="Badges">
        <div className={styles.row}>
          {KINDS.terms.map(({ id, tier }) => (
            <KindBadge key={id} kind={id} tier={TIERS.terms.find((term) => term.id === tier)?.id ?? 'other'} />
          ))}
          <Flag tone="care">虚构示例</Flag>
          <Flag tone="wrong">失效</Flag>
        </div>
      </Part>
      <Part name="Banners and failures">
        {(['note', 'care', 'wrong'] as const).map((tone) => (
          <Banner key={tone} tone={tone} title={tone}>
            <p>请先在检索结果中勾选 2 到 4 件。</p>
          </Banner>
        ))}
        {PROBLEMS.map((kind) => (
          <Failure
            key={kind}
            error={
              new ApiProblem(kind, { requestId: '8f3a', faults: [{ parameter: 'kind', message: '没有这种文件' }] })
            }
            retry={() => undefined}
          />
        ))}
      </Part>
      <Part name="Cards">
        <HitCard hit={SAMPLE_HIT} q="受贿" />
        <HitCard hit={{ ...SAMPLE_HIT, id: 'plain', passages: [], validity: 'expired' } as Hit} q="" />
      </Part>
    </main>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name} className={styles.part}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}
