import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { BannerPage } from './banner-page.tsx'
import { BannersPage } from './banners-page.tsx'

const NewBanner = lazy(() => import('./form-page.tsx').then(module => ({ default: module.NewBannerPage })))
const EditBanner = lazy(() => import('./form-page.tsx').then(module => ({ default: module.EditBannerPage })))

/** `/bandeaux`: what I show to others; one banner, for whoever was told of it. */
export const App = () => (
  <Switch>
    <Route path="/">
      <BannersPage />
    </Route>
    <Route path="/nouveau">
      <NewBanner />
    </Route>
    <Route path="/:id/modifier">{({ id }) => <EditBanner key={id} bannerId={id} />}</Route>
    <Route path="/:id">{({ id }) => <BannerPage key={id} bannerId={id} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)
