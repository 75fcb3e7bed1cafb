/** Host name that office.js trusts by pattern, served by interception only. */
export const outerOrigin = 'https://excel.officeapps.live.com'

/** Address of the page that stands for Excel on the web. */
export const outerUrl = `${outerOrigin}/x/host.html`

/** Name of the conversation between the pages; it travels in every message. */
export const conversation = 'test-conversation'

/** Id of the add-in's control. */
export const control = 'test-control'

/** What Excel puts behind an add-in's address: host, platform, version, language. */
export const hostInfo = 'Excel$Web$16.01$en-US$telemetry$$$0'

/** The name of the add-in's window, by which office.js finds its partner. */
export const windowName = (): string =>
  JSON.stringify({
    baseFrameName: 'addin',
    hostInfo,
    xdmInfo: `${conversation}|${control}|${outerUrl}`,
    serializerVersion: '1',
    flights: '[]',
  })

const json = (value: string): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** The page round the add-in: passes messages between the frame and the test. */
export const outerPage = (addinUrl: string, width: number): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Excel</title>
    <style>
      html, body { margin: 0; height: 100%; background: #e6e6e6 }
      iframe { display: block; margin-left: auto; width: ${width}px; height: 100%; border: 0; background: #fff }
    </style>
  </head>
  <body>
    <script>
      const frame = document.createElement('iframe')
      frame.name = ${json(windowName())}
      frame.title = 'Add-in'
      window.toAddin = (messages) => {
        for (const message of messages) frame.contentWindow.postMessage(message, '*')
      }
      window.addEventListener('message', async (event) => {
        if (event.source !== frame.contentWindow || typeof event.data !== 'string') return
        window.toAddin(await window.officeHostMessage(event.data))
      })
      frame.src = ${json(addinUrl)}
      document.body.append(frame)
    </script>
  </body>
</html>
`
