import { Route, Switch } from 'wouter'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { DeliveriesPage } from './deliveries-page.tsx'
import { DeliveryPage } from './delivery-page.tsx'

/** `/alimentation`: drop files, then follow a delivery. */
export const App = () => (
  <Switch>
    <Route path="/">
      <DeliveriesPage />
    </Route>
    <Route path="/:structureId/:importId">{params => <DeliveryPage {...params} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)
