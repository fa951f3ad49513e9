import { Link, Outlet, useRouter, useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { SearchBox } from '../search/box/search-box.tsx';
import { useAnnounce } from '../ui/announcer.tsx';
import { DisplayMenu } from '../ui/display/display-menu.tsx';
import { Emblem } from '../ui/icons.tsx';
import { KeysHelp } from '../ui/keys/keys-help.tsx';
import { useLostFocus } from '../ui/use-lost-focus.ts';
import { useLanguage } from '../words/language.tsx';
import { type Address, isStart, searchOf } from './address.ts';
import styles from './frame.module.css';

/** What stands around every page: skip link, header with the search box, footer. */
export function Frame() {
  const { words } = useLanguage();
  useNoticesOfPage();
  useLostFocus();
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main" data-print="no">
        {words.frame.skip}
      </a>
      <Header />
      <Outlet />
      <footer className={styles.footer} data-print="no">
        <div className={styles.footerRow}>
          <p>{words.frame.note}</p>
          <p>{words.frame.footer}</p>
          <KeysHelp />
          <a href="/api/docs">{words.frame.api}</a>
        </div>
      </footer>
    </div>
  );
}

/** A notice belongs to the page where something happened: it goes when the reader goes. */
function useNoticesOfPage(): void {
  const announce = useAnnounce();
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ fromLocation, toLocation }) => {
        const [from, to] = [fromLocation, toLocation].map((each) => each && each.pathname + each.searchStr);
        if (from !== to) announce('');
      }),
    [announce, router],
  );
}

function Header() {
  const { words, language, switchLanguage } = useLanguage();
  const address = useSearch({ strict: false }) as Address;
  // The start page has the box in its midst.
  const onStart = useRouterState({ select: ({ location }) => location.pathname === '/' }) && isStart(address);
  return (
    <header className={styles.header} data-print="no">
      <div className={styles.headerRow}>
        <Link to="/" search={{}} className={styles.brand} aria-label={words.frame.home}>
          <Emblem />
          <span className={styles.name}>案鉴</span>
        </Link>
        <div className={styles.box}>{!onStart && <SearchBox q={searchOf(address).request.q} />}</div>
        <div className={styles.switches}>
          <button
            type="button"
            className={styles.switch}
            onClick={switchLanguage}
            lang={language === 'zh' ? 'en' : 'zh-CN'}
          >
            {words.frame.switchLanguage}
          </button>
          <DisplayMenu />
        </div>
      </div>
    </header>
  );
}
