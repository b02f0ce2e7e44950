import { contract } from '../endpoint.ts'
import { t } from '../schema.ts'

export const accessibilityContract = contract({
  readAccessibilityContact: {
    method: 'GET',
    path: '/accessibility',
    access: 'public',
    summary:
      'Whom to tell that something is not accessible: an address or a page of the operator, null when none is set',
    reply: t.object({ contact: t.nullable(t.string()) }),
  },
})
