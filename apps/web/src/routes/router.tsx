import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { documentQuery, searchQuery } from '../queries.ts';
import { SearchPage } from '../search/search-page.tsx';
import { type Address, formatAddress, parseAddress, searchOf } from './address.ts';
import { BrokenPage } from './broken-page.tsx';
import { Frame } from './frame.tsx';
import { lawListSearchOf, lawSearchOf } from './law-search.ts';
import { MissingPage } from './missing-page.tsx';

const root = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Frame,
  errorComponent: BrokenPage,
  notFoundComponent: MissingPage,
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (address: Record<string, unknown>): Address => address as Address,
  loaderDeps: ({ search: address }) => address,
  // Not awaited: the page shows at once what it has, and the cache hands the answer on.
  loader: ({ context, deps }) => {
    void context.client.prefetchQuery(searchQuery(searchOf(deps).request));
  },
  component: SearchPage,
});

/** What the address of a document may carry: the search that led there. */
function readingOf(address: Record<string, unknown>): { q?: string } {
  const q = searchOf(address as Address).request.q;
  return q === '' ? {} : { q };
}

const DocumentPage = lazyRouteComponent(() => import('../document/document-page.tsx'), 'DocumentPage');

const newest = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  validateSearch: readingOf,
  loaderDeps: ({ search: { q } }) => ({ q }),
  loader: ({ context, params, deps }) => {
    void context.client.prefetchQuery(documentQuery(params.id, { q: deps.q ?? '' }));
  },
  component: DocumentPage,
});

/** The documents that the address of the compare page names, too many of them too: the page says so. */
function comparedOf(address: Record<string, unknown>): { id: string[] } {
  return { id: [(address as Address).id ?? []].flat() };
}

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: comparedOf,
  component: lazyRouteComponent(() => import('../compare/compare-page.tsx'), 'ComparePage'),
});

const revision = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id/v/$n',
  validateSearch: readingOf,
  component: DocumentPage,
});

/** The stored document that similar cases are looked for by; a pasted text never stands in an address. */
function similarOf(address: Record<string, unknown>): { id?: string } {
  return typeof address.id === 'string' && address.id !== '' ? { id: address.id } : {};
}

const similar = createRoute({
  getParentRoute: () => root,
  path: '/similar',
  validateSearch: similarOf,
  component: lazyRouteComponent(() => import('../similar/similar-page.tsx'), 'SimilarPage'),
});

// Left out of the build: the condition is a constant there.
const styleguide = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => root,
        path: '/styleguide',
        component: lazyRouteComponent(() => import('../styleguide/styleguide-page.tsx'), 'StyleguidePage'),
      }),
    ]
  : [];

const law = createRoute({
  getParentRoute: () => root,
  path: '/laws/$law/$n',
  validateSearch: lawSearchOf,
  component: lazyRouteComponent(() => import('../laws/law-page.tsx'), 'LawPage'),
});

const laws = createRoute({
  getParentRoute: () => root,
  path: '/laws',
  validateSearch: lawListSearchOf,
  component: lazyRouteComponent(() => import('../laws/laws-page.tsx'), 'LawsPage'),
});

/** The routes of the product over one cache; `history` stands in for the browser's. */
export function createAppRouter(client: QueryClient, history?: RouterHistory) {
  return createRouter({
    ...(history ? { history } : {}),
    routeTree: root.addChildren([search, newest, revision, compare, similar, laws, law, ...styleguide]),
    context: { client },
    parseSearch: parseAddress,
    stringifySearch: formatAddress,
    // The server, which gives its own history, has no window to scroll.
    scrollRestoration: history === undefined,
    // A document moves to its paragraph itself, once its text is there.
    defaultHashScrollIntoView: false,
    defaultPreload: 'intent',
    // The cache knows how fresh an answer is; the router need not.
    defaultPreloadStaleTime: 0,
  });
}

/** The router of the product. */
export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  // Declaration merging is the router's way to know the routes, and it works with an interface only.
  // biome-ignore lint/style/useConsistentTypeDefinitions: see above
  interface Register {
    router: AppRouter;
  }
}
