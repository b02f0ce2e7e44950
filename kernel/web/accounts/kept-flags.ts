/** Whether this device keeps several accounts: their cookie is not readable here, so the page remembers that there is one. */
export const keptFlag = 'accounts'

/** The account whose password is about to be asked. */
export const doorLogin = 'door-login'
