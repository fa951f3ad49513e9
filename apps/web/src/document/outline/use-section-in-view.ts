import { useEffect, useState } from 'react';

// A section counts as read from the moment its text reaches the upper third of the window.
const READING_LINE = '-15% 0px -65% 0px';

/** The place (from 0) of the section that is being read, or null above the first. */
export function useSectionInView(): number | null {
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    const inView = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const place = Number((entry.target as HTMLElement).dataset.section);
          if (entry.isIntersecting) inView.add(place);
          else inView.delete(place);
        }
        if (inView.size > 0) setAt(Math.min(...inView));
      },
      { rootMargin: READING_LINE },
    );
    for (const section of document.querySelectorAll('[data-section]')) observer.observe(section);
    return () => observer.disconnect();
  }, []);
  return at;
}
