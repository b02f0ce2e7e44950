// Written for browsers that cannot read the rest (kernel/web/build/browsers.ts): nothing here is younger than they are.
if (!('noModule' in document.createElement('script') && Object.hasOwn && [].at && window.structuredClone))
  document.getElementById('old-browser').removeAttribute('hidden')
