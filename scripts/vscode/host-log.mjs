/** What VS Code itself logs in every test run and what says nothing about the extension. */
const noise = [
  /^\[(Service Worker|AgentHost|AccountPolicyGate|reconnection)/,
  /^(Ignoring fetching|Updating additional|Found additional|Creating a socket|Resolv(ing|ed) connection|Extension host )/,
  /extension gallery service|authentication provider 'github'|No search provider registered/,
  // Modules that are left unbuilt on purpose, see setup.mjs.
  /bindings file|native-watchdog|build\/Release\/watchdog/,
];

/** A line of a stack trace that lies within VS Code. */
const foreignFrame = /^\s+at .*(code-server\/lib\/vscode|workbench\.js|workbench\.web\.main|node:internal)/;

/**
 * The messages that a reader of a failed run wants to see.
 *
 * @param {readonly string[]} messages as logged in the page and the extension host
 * @returns {string}
 */
export function readableLog(messages) {
  return messages
    .filter((message) => !noise.some((pattern) => pattern.test(message)))
    .flatMap((message) => message.split('\n'))
    .filter((line) => line.trim() !== '' && !foreignFrame.test(line))
    .join('\n');
}
