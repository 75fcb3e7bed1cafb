/** Words of the settings. */
export const settings = {
  heading: 'Settings',
  language: 'Language',
  languageAuto: 'As in Excel',
  languageBrowser: 'As in the browser',
  keep: 'What the workbook keeps of an article',
  keepArticles: 'The whole text',
  keepArticlesHint: 'A refresh can read it again, and every cell leads to its place in the text.',
  keepQuotes: 'Only the quotes',
  keepQuotesHint: 'Smaller and more discreet. A refresh needs the article again.',
  least: 'Facts that are ticked to begin with',
  leastOf: {
    certain: 'Only certain ones',
    likely: 'Certain and likely ones',
    check: 'All of them',
  },
  leastHint: 'The others wait in Review until you tick them.',
  thresholds:
    'Thresholds, prices, exchange rates and the rating map are on the Assumptions sheet, where formulas read them.',
  about: 'No account, no server, no network: the same text always gives the same result.',
}
