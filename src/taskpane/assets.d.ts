declare module '*.css'
declare module '*.md' {
  const content: string
  export { content as default }
}
