/** `Excel$Web$16.01$ko-KR$…` on the web, `excel|win32|16.01|ko-kr|…` on older desktops. */
const HOST_INFO = /[?&]_host_Info=[^&$|]*[$|][^&$|]*[$|][^&$|]*[$|]([A-Za-z]{2}(?:-[A-Za-z]{2,4})?)/

/**
 * The display language that Office tells in the page's address, by which its own scripts are loaded; null where it tells
 * none. A first guess only, for the moment before Office answers: the parameter is not documented.
 */
export const toldLanguage = (query: string): string | null =>
  HOST_INFO.exec(query.replace(/%24/g, '$').replace(/%7C/gi, '|'))?.[1] ?? null
