import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { NewsPage } from './news-page.tsx'

const Composer = lazy(() => import('./composer-page.tsx').then(module => ({ default: module.ComposerPage })))
const Item = lazy(() => import('./item-page.tsx').then(module => ({ default: module.ItemPage })))
const Threads = lazy(() => import('./threads-page.tsx').then(module => ({ default: module.ThreadsPage })))

const AllSeries = lazy(() => import('./all-series-page.tsx').then(module => ({ default: module.AllSeriesPage })))
const RoundupPlan = lazy(() => import('./roundup-plan-page.tsx').then(module => ({ default: module.RoundupPlanPage })))
const Roundup = lazy(() => import('./roundup-page.tsx').then(module => ({ default: module.RoundupPage })))
const Series = lazy(() => import('./series-page.tsx').then(module => ({ default: module.SeriesPage })))

/** `/actualites`: the list, an item, where one writes, the threads, the series. */
export const App = () => (
  <Switch>
    <Route path="/">
      <NewsPage />
    </Route>
    <Route path="/nouvelle">
      <Composer itemId={null} />
    </Route>
    <Route path="/fils">
      <Threads />
    </Route>
    <Route path="/fils/:id/recapitulatif">{({ id }) => <RoundupPlan key={id} threadId={id} />}</Route>
    <Route path="/:id/recapitulatif">{({ id }) => <Roundup key={id} itemId={id} />}</Route>
    <Route path="/series">
      <AllSeries />
    </Route>
    <Route path="/series/:id">{({ id }) => <Series key={id} seriesId={id} />}</Route>
    <Route path="/:id/modifier">{({ id }) => <Composer key={id} itemId={id} />}</Route>
    <Route path="/:id">{({ id }) => <Item key={id} itemId={id} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)
