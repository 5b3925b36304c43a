import { chromium } from 'playwright-core';

const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {URL} url */
function isElsewhere(url) {
  const local = ['127.0.0.1', 'localhost'].includes(url.hostname) || url.hostname.endsWith('.localhost');
  return /^https?:$/.test(url.protocol) && !local;
}

/**
 * Opens one page of a headless Chromium that can reach nothing but this machine.
 *
 * @param {string} executablePath
 * @param {{ locale?: string }} [options]
 */
export async function openPage(executablePath, options = {}) {
  const browser = await chromium.launch({ executablePath, args: launchArgs });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  await context.route(isElsewhere, (route) => route.abort());
  return { browser, page: await context.newPage() };
}
