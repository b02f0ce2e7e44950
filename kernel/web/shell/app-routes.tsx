import { type ReactNode, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { usePathname } from 'wouter/use-browser-location'
import { SkeletonCards } from '../ui/skeleton.tsx'
import { useComposition, useMyApps } from './apps.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/**
 * The pages below the shell: the shell’s own (`children`, as routes), then one per app open to me. Inside an app,
 * addresses are relative to it; `~/` leads out.
 */
export const AppRoutes = ({ children }: { children: ReactNode }) => {
  const apps = useMyApps()
  const { pages } = useComposition()
  const path = usePathname()
  return (
    <ErrorBoundary resetKey={path}>
      <Suspense fallback={<SkeletonCards />}>
        <Switch>
          {children}
          {apps.map(({ id, href }) => {
            const App = pages[id]
            return (
              App && (
                <Route key={id} path={href} nest>
                  <App />
                </Route>
              )
            )
          })}
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}
