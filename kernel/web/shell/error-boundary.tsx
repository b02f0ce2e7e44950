import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode } from 'react'
import { isAbsent } from '../client.ts'
import { CrashPage } from './crash-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'

interface CatchProps {
  children: ReactNode
  /** Another value forgets the error: a link was followed. */
  resetKey: string
  onReset: () => void
  isWholePage: boolean
}

class Catch extends Component<CatchProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidUpdate(former: CatchProps) {
    if (this.state.error && former.resetKey !== this.props.resetKey) this.retry()
  }

  retry = () => {
    this.props.onReset()
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    const page = isAbsent(error) ? (
      <NotFoundPage sentence={error.message} />
    ) : (
      <CrashPage error={error} onRetry={this.retry} />
    )
    return this.props.isWholePage ? <main id="contenu">{page}</main> : page
  }
}

interface ErrorBoundaryProps {
  children: ReactNode
  resetKey?: string
  /** Around everything: nothing else would be on the page. */
  isWholePage?: boolean
}

/** A page that breaks says what happened and offers to go on; the rest of the screen stays. */
export const ErrorBoundary = ({ children, resetKey = '', isWholePage = false }: ErrorBoundaryProps) => (
  <QueryErrorResetBoundary>
    {({ reset }) => (
      <Catch resetKey={resetKey} onReset={reset} isWholePage={isWholePage}>
        {children}
      </Catch>
    )}
  </QueryErrorResetBoundary>
)
