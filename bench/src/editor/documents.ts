import { plainReport } from '../texts/report.ts';

/** Share of flawed sentences by which a report of 20,000 characters has some 200 diagnostics sent. */
const FLAWED = 0.75;

/** The document that is edited. */
export function editedDocument(chars: number): string {
  return plainReport({ chars, seed: 7, flawed: FLAWED });
}
