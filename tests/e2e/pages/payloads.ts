/** Markup that runs code or loads something where it is inserted into a page; each counts in `window.fired`. */
export const FIRING = [
  '<img src=x onerror="window.fired++">',
  '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload="window.fired++">',
  '<svg onload="window.fired++"></svg>',
  '<svg><image href=x onerror="window.fired++"></svg>',
  '<details open ontoggle="window.fired++">x</details>',
  '<video src=x onerror="window.fired++"></video>',
  '<audio src=x onerror="window.fired++"></audio>',
  '<iframe srcdoc="<script>parent.fired++</script>"></iframe>',
  '<input autofocus onfocus="window.fired++">',
  '<object data=x onerror="window.fired++"></object>',
  '<video><source src=x onerror="window.fired++"></video>',
  '<link rel=stylesheet href=x onerror="window.fired++">',
  '<style onload="window.fired++">p { color: red }</style>',
  '<img src=x oneRRor=window.fired++>',
  '<img/src=x/onerror=window.fired++>',
  '<svg><style><img src=x onerror="window.fired++"></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.fired++&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=window.fired++>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=window.fired++>',
  '<template><img src=x onerror="window.fired++"></template><img src=x onerror="window.fired++">',
]

/** Markup that is tried although it fires only in some browsers or not at all. */
const SILENT = [
  '<script>window.fired++</script>',
  '<a href="javascript:window.fired++">x</a>',
  '<base href="https://example.invalid/">',
  '<meta http-equiv="refresh" content="0;url=https://example.invalid/">',
  '<form action="https://example.invalid/"><button autofocus>x</button></form>',
  '<embed src="https://example.invalid/x.swf">',
  '<table background="https://example.invalid/x.png"><tr><td>x</td></tr></table>',
  '<p style="background:url(https://example.invalid/x.png)">x</p>',
  '<img srcset="https://example.invalid/x.png 1x">',
  '<link rel="preload" as="image" href="https://example.invalid/x.png">',
  '<!--[if gte mso 9]><xml>x</xml><![endif]--><o:p>x</o:p>',
  '<p>\u202eabc\u2066def</p>',
  '<p>&lt;img src=x onerror=window.fired++&gt;</p>',
]

/** Hostile markup for a paste. */
export const PAYLOADS: readonly string[] = [...FIRING, ...SILENT]
