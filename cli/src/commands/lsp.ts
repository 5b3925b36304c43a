/** `shihua lsp --stdio`: becomes the language server, which starts when it is loaded and ends the process itself. */
export async function lsp(): Promise<void> {
  await import('@shihua/server/boot');
}
