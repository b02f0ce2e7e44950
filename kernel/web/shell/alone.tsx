import { Component, type ReactNode } from 'react'

/** A part that fails is left out: a page must not fall with one app, whose own page will say what is wrong. */
export class Alone extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children
  }
}
