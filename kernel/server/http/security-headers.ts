import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
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
const ofPages = [
  'content-security-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]

const isBuiltFile = (url: string) => /^\/(assets\/[\w.-]+|old-browser)\.(js|css|woff2)$/.test(url)

/** On every answer, errors included; a built file keeps those that a file needs. */
export const addSecurityHeaders = async (app: FastifyInstance, { publicUrl }: Pick<Config, 'publicUrl'>) => {
  await app.register(helmet, {
    contentSecurityPolicy: policy,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    hsts: publicUrl.startsWith('https:') && { maxAge: 31_536_000, includeSubDomains: false },
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('permissions-policy', permissions)
    // What is somebody's is kept by no relay, and by no browser that others use afterwards.
    if (request.url.startsWith('/api/v1/') && !reply.hasHeader('cache-control'))
      reply.header('cache-control', 'no-store')
    if (isBuiltFile(request.url) && reply.statusCode < 400) for (const name of ofPages) reply.removeHeader(name)
  })
}
