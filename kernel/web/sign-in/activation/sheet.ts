/** What a login sheet says. */
export interface Sheet {
  login: string
  code: string
}

/** The sheet’s QR code leads to `/activation#login=…&code=…`: a fragment is never sent to a server nor kept in its logs. */
export const sheetIn = (fragment: string): Sheet => {
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  return { login: said.get('login') ?? '', code: said.get('code') ?? '' }
}

/** Reads the sheet in the address, then takes it out: an address is shown, kept in the history, copied. */
export const takeSheetFromAddress = (): Sheet => {
  const sheet = sheetIn(window.location.hash)
  if (sheet.code) window.history.replaceState(window.history.state, '', window.location.pathname)
  return sheet
}
