import { Link } from '@tanstack/react-router';
import { ApiProblem } from '../api.ts';
import buttons from '../ui/button.module.css';
import { Failure, failureWords } from '../ui/failure.tsx';
import { PlainPage, Quoted } from '../ui/plain-page.tsx';
import { useLanguage } from '../words/language.tsx';

/** The page of a document that is not there to read: never held, withdrawn (with the reason), or out of reach for now. */
export function NoDocument({ error, retry }: { error: Error; retry(): void }) {
  const { words, language } = useLanguage();
  const problem = error instanceof ApiProblem ? error : new ApiProblem('failed', { cause: error });
  const { title, text } = failureWords(problem.kind, words);
  const isFinal = problem.kind === 'missing' || problem.kind === 'withdrawn';
  return (
    <PlainPage title={isFinal ? title : words.failure.cannotOpen}>
      {isFinal ? <p>{text}</p> : <Failure error={problem} retry={retry} />}
      {problem.kind === 'withdrawn' && problem.detail !== '' && (
        <Quoted>
          <span lang={language === 'en' ? 'zh-CN' : undefined}>{problem.detail}</span>
        </Quoted>
      )}
      <p>
        <Link to="/" search={{}} className={buttons.primary}>
          {words.frame.toSearch}
        </Link>
      </p>
    </PlainPage>
  );
}
