import type { Notice } from '@anjian/domain';
import { Banner } from '../../ui/banner.tsx';
import { useLanguage } from '../../words/language.tsx';

/** How the query was read where that differs from what was typed. The server's own sentence is the more exact one, in Chinese. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const { words, language } = useLanguage();
  if (notices.length === 0) return null;
  return (
    <section aria-label={words.results.notices}>
      <Banner tone="note">
        {notices.map((notice) => (
          <p key={notice.code}>{language === 'zh' ? notice.message : words.results.noticeCodes[notice.code]}</p>
        ))}
      </Banner>
    </section>
  );
}
