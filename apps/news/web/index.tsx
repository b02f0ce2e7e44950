import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { ItemPage } from './item-page.tsx'
import { NewsPage } from './news-page.tsx'

const Composer = lazy(() => import('./composer-page.tsx').then(module => ({ default: module.ComposerPage })))

/** `/actualites`: the list, an item, and the page where one writes. */
export const App = () => (
  <Switch>
    <Route path="/">
      <NewsPage />
    </Route>
    <Route path="/nouvelle">
      <Composer itemId={null} />
    </Route>
    <Route path="/:id/modifier">{({ id }) => <Composer itemId={id} />}</Route>
    <Route path="/:id">{({ id }) => <ItemPage itemId={id} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)
