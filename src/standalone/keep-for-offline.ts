/**
 * Has the browser keep the page's own files, so that it opens again without a network. Where the browser or the host
 * does not allow it (a page from a folder, private browsing) the page works as before, and needs the network to open.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return
  navigator.serviceWorker
    .register('service-worker.js')
    // At once, since a browser looks for a new build only some time after the page has been opened.
    .then((registration) => registration.update())
    .catch(() => undefined)
}
