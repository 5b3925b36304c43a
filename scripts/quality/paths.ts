import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Labelled documents and corpora lie beside the project and are not part of it. */
export const GOLD = join(ROOT, '..', 'shared', 'gold-dev');
export const CORPORA = join(ROOT, '..', 'shared', 'corpora-dev');

/** Documents written and labelled for the project, of which everything may be published. */
export const OWN = join(ROOT, 'test-fixtures', 'labelled');

/** Labels of our own on sentences of the corpora: offsets only, no text. */
export const EXTRA_LABELS = join(ROOT, 'scripts', 'quality', 'extra-labels.json');

/** Where the fitted model is written. */
export const MODEL_FILE = join(ROOT, 'rules', 'src', 'facts', 'concreteness', 'model.generated.ts');
