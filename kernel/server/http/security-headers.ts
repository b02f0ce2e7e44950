import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'
import type { Config } from '../config.ts'

/** Nothing inline, nothing from elsewhere: an injected script or frame has nowhere to run (CSP 3). */
const policy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    mediaSrc: ["'self'", 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
}

/** What a page of préau may ask the device for: passkeys, the camera and the microphone of recorders, and no more. */
const permissions = [
  'camera=(self)',
  'microphone=(self)',
  'fullscreen=(self)',
  'clipboard-write=(self)',
  'publickey-credentials-get=(self)',
  'publickey-credentials-create=(self)',
  'geolocation=()',
  'payment=()',
  'usb=()',
  'serial=()',
  'bluetooth=()',
  'midi=()',
  'display-capture=()',
  'browsing-topics=()',
].join(', ')

/**
 * What governs a page says nothing to a script, a style sheet or a face, and weighs a kilobyte on each of the forty files of
 * a first visit (performance.md, P5). The service worker, which is none of these, keeps its policy.
 */
const ofFiles = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' }

/** Data is no page: opened as one, it loads nothing and shows in no frame (OWASP REST Security, « Security headers »). */
const ofData = {
  ...ofFiles,
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
}

const isBuiltFile = (url: string) => /^\/(assets\/[\w.-]+|old-browser)\.(js|css|woff2)$/.test(url)
const isData = (url: string) => url.startsWith('/api/v1/')

/** On every answer, errors included. What is somebody's is kept by no relay, and by no browser that others use afterwards. */
export const addSecurityHeaders = (app: FastifyInstance, { publicUrl }: Pick<Config, 'publicUrl'>) => {
  const strict = publicUrl.startsWith('https:') && { maxAge: 31_536_000, includeSubDomains: false }
  const onlyHttps = strict && { 'strict-transport-security': `max-age=${strict.maxAge}` }
  const [data, files] = [
    { ...ofData, ...onlyHttps },
    { ...ofFiles, ...onlyHttps },
  ]
  const ofPages = helmet({
    contentSecurityPolicy: policy,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    hsts: strict,
  })
  app.addHook('onRequest', (request, reply, next) => {
    const { url } = request
    if (isData(url)) reply.headers(data)
    else if (isBuiltFile(url)) reply.headers(files)
    else return ofPages(request.raw, reply.header('permissions-policy', permissions).raw, () => next())
    next()
  })
}
